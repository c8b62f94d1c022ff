package io.dojobell.api;

import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /openapi.json}: the API as an OpenAPI 3.1 document. It is written by hand, as a contract;
 * a test compares it with the routes and with the responses.
 */
final class OpenApiResource implements Resource {
  private final String document = read();

  private static String read() {
    try (var in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/openapi.json", context -> context.contentType("application/json").result(document));
  }
}
