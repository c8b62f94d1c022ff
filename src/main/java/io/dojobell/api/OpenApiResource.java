package io.dojobell.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * {@code /openapi.json}: the API as an OpenAPI 3.1 document. It is written by hand, as a contract,
 * but for the organisation's settings, which are described as they are declared; a test compares it
 * with the routes and with the responses.
 */
final class OpenApiResource implements Resource {
  private static final String DOCUMENT = read();

  private static String read() {
    try (var in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing from the jar");
      }
      var document = (ObjectNode) new ObjectMapper().readTree(in);
      OrganisationSchema.addTo(document);
      return document.toPrettyString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/openapi.json", context -> context.contentType("application/json").result(DOCUMENT));
  }
}
