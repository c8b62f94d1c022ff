package io.dojobell.api;

import io.dojobell.model.Endpoint;
import io.dojobell.service.endpoint.EndpointService;
import io.dojobell.service.endpoint.WebhookPing;
import io.dojobell.web.Access;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.dojobell.web.TokenAuthenticator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/webhooks}: webhook endpoints. */
final class WebhooksResource implements Resource {
  private final EndpointService endpoints;
  private final WebhookPing ping;

  WebhooksResource(EndpointService endpoints, WebhookPing ping) {
    this.endpoints = endpoints;
    this.ping = ping;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/webhooks", this::list, Access.READ);
    routes.post("/api/v1/webhooks", this::post, Access.ADMIN);
    routes.get("/api/v1/webhooks/{id}", this::get, Access.READ);
    routes.put("/api/v1/webhooks/{id}", this::put, Access.ADMIN);
    routes.delete("/api/v1/webhooks/{id}", this::delete, Access.ADMIN);
    routes.post("/api/v1/webhooks/{id}/ping", this::ping, Access.ADMIN);
  }

  private record Webhooks(List<EndpointResponse> webhooks) {}

  private void list(Context context) {
    var all = endpoints.all().stream().map(endpoint -> toAnswer(context, endpoint)).toList();
    Responses.json(context, 200, new Webhooks(all));
  }

  private void get(Context context) {
    Responses.json(context, 200, toAnswer(context, existingEndpoint(context)));
  }

  /** An endpoint without its header's value and its secret. */
  private record EndpointResponse(
      long id,
      String name,
      String url,
      @Nullable String headerName,
      @Nullable String owner,
      Endpoint.Status status,
      String note) {}

  /**
   * Returns the endpoint as it is answered. Its URL is often a secret: only an admin's token reads
   * the whole of it.
   */
  private static EndpointResponse toAnswer(Context context, Endpoint endpoint) {
    return new EndpointResponse(
        endpoint.id(),
        endpoint.name(),
        TokenAuthenticator.isAdmin(context) ? endpoint.url() : endpoint.schemeAndHost(),
        endpoint.headerName(),
        endpoint.owner(),
        endpoint.status(),
        endpoint.note());
  }

  private Endpoint existingEndpoint(Context context) {
    var id = PathParams.of(context, "id");
    return endpoints
        .endpoint(id)
        .orElseThrow(() -> Problem.notFound("There is no webhook " + id).asException());
  }

  private void post(Context context) {
    var added = endpoints.add(TokenAuthenticator.actor(context), read(context, null));
    Responses.json(context, 201, toAnswer(context, added));
  }

  private void put(Context context) {
    var known = existingEndpoint(context);
    var changed =
        endpoints.replace(TokenAuthenticator.actor(context), read(context, known)).orElseThrow();
    Responses.json(context, 200, toAnswer(context, changed));
  }

  private void delete(Context context) {
    endpoints.delete(TokenAuthenticator.actor(context), existingEndpoint(context).id());
    Responses.noContent(context);
  }

  private void ping(Context context) {
    var pong = ping.ping(existingEndpoint(context));
    Responses.json(context, 200, new PingResponse(pong.isSuccess(), pong.message()));
  }

  private record PingResponse(boolean ok, String detail) {}

  /**
   * Reads an endpoint. Secrets are never sent back, so a PUT that does not name them keeps them.
   */
  private static Endpoint read(Context context, @Nullable Endpoint old) {
    var fields = JsonFields.of(JsonBody.of(context)).ignore("note");
    fields.requireSame("id", old == null ? null : old.id());
    var url = fields.has("url") ? fields.url("url") : fields.<String>reject("url", "is missing");
    var headerName = fields.text("header_name", Endpoint.MAX_HEADER_NAME);
    if (headerName != null && !Endpoint.isHeaderName(headerName)) {
      fields.reject("header_name", "is not a header's name");
    }
    var headerValue = fields.text("header_value", Endpoint.MAX_HEADER_VALUE);
    if (headerValue != null && !Endpoint.isHeaderValue(headerValue)) {
      fields.reject("header_value", "may hold no line break or control character");
    }
    if (headerName != null && headerValue == null && (old == null || old.headerValue() == null)) {
      fields.reject("header_value", "is missing: what the header " + headerName + " carries");
    }
    var status = fields.choice("status", Endpoint.Status::of, "active or inactive_permanent");
    var endpoint =
        new Endpoint(
            old == null ? 0 : old.id(),
            Optional.ofNullable(fields.name("name")).orElse(""),
            url == null ? "" : url,
            headerName,
            headerName == null
                ? null
                : valueOrOld(headerValue, old == null ? null : old.headerValue()),
            fields.isPresent("secret") || old == null ? secret(fields) : old.secret(),
            fields.text("owner", 100),
            Optional.ofNullable(status).orElse(Endpoint.Status.ACTIVE),
            "");
    fields.finish();
    return endpoint;
  }

  /** Reads the secret, which must not be empty: that would sign nothing, and look as if it did. */
  private static @Nullable String secret(JsonFields fields) {
    var secret = fields.text("secret", Endpoint.MAX_SECRET);
    return secret != null && secret.isBlank()
        ? fields.reject("secret", "is empty; null is for none")
        : secret;
  }

  private static @Nullable String valueOrOld(@Nullable String value, @Nullable String old) {
    return value == null ? old : value;
  }
}
