package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.Endpoint;
import io.dojobell.model.Role;
import io.dojobell.service.endpoint.EndpointsDesk;
import io.dojobell.web.Answers;
import io.dojobell.web.Bearers;
import io.dojobell.web.Fields;
import io.dojobell.web.Ids;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/webhooks}: webhook endpoints. */
final class WebhooksResource implements Resource {
  /** RFC 9110's token. */
  private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

  private final Bearers bearers;
  private final EndpointsDesk desk;
  private final Pings pings;

  WebhooksResource(Bearers bearers, EndpointsDesk desk, Pings pings) {
    this.bearers = bearers;
    this.desk = desk;
    this.pings = pings;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/webhooks", this::list);
    routes.post("/api/v1/webhooks", this::post);
    routes.get("/api/v1/webhooks/{id}", this::get);
    routes.put("/api/v1/webhooks/{id}", this::put);
    routes.delete("/api/v1/webhooks/{id}", this::delete);
    routes.post("/api/v1/webhooks/{id}/ping", this::ping);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var shape = Answers.object();
    var list = shape.putArray("webhooks");
    desk.all().forEach(endpoint -> list.add(shape(context, endpoint)));
    Answers.json(context, 200, shape);
  }

  private void get(Context context) {
    bearers.sender(context, Role.READ);
    Answers.json(context, 200, shape(context, known(context)));
  }

  /** A URL is often a key: only an admin's token reads it whole. */
  private static ObjectNode shape(Context context, Endpoint endpoint) {
    return Shapes.endpoint(endpoint, Bearers.isAdmin(context));
  }

  private Endpoint known(Context context) {
    var id = Ids.of(context, "id");
    return desk.endpoint(id)
        .orElseThrow(() -> Problem.notFound("There is no webhook " + id).stop());
  }

  private void post(Context context) {
    bearers.sender(context, Role.ADMIN);
    Answers.json(context, 201, shape(context, desk.add(read(context, null))));
  }

  private void put(Context context) {
    bearers.sender(context, Role.ADMIN);
    var known = known(context);
    var changed = desk.replace(read(context, known)).orElseThrow();
    Answers.json(context, 200, shape(context, changed));
  }

  private void delete(Context context) {
    bearers.sender(context, Role.ADMIN);
    desk.delete(known(context).id());
    Answers.nothing(context);
  }

  private void ping(Context context) {
    bearers.sender(context, Role.ADMIN);
    var pong = pings.ping(known(context));
    Answers.json(context, 200, Answers.object().put("ok", pong.ok()).put("detail", pong.words()));
  }

  /** Secrets are never read back, so a PUT that does not name them leaves them as they are. */
  private static Endpoint read(Context context, @Nullable Endpoint old) {
    var fields = Fields.of(JsonBody.of(context)).ignoring("note");
    fields.echoing("id", old == null ? null : old.id());
    var url = fields.has("url") ? fields.url("url") : fields.<String>complain("url", "is missing");
    var headerName = fields.text("header_name", 100);
    if (headerName != null && !HEADER.matcher(headerName).matches()) {
      fields.complain("header_name", "is no header's name");
    }
    var headerValue = fields.text("header_value", 2_000);
    if (headerValue != null && headerValue.chars().anyMatch(Character::isISOControl)) {
      fields.complain("header_value", "may hold no line break or control character");
    }
    if (headerName != null && headerValue == null && (old == null || old.headerValue() == null)) {
      fields.complain("header_value", "is missing: what the header " + headerName + " carries");
    }
    var status = fields.word("status", Endpoint.Status::of, "active or inactive_permanent");
    var endpoint =
        new Endpoint(
            old == null ? 0 : old.id(),
            Optional.ofNullable(fields.name("name")).orElse(""),
            url == null ? "" : url,
            headerName,
            headerName == null ? null : kept(headerValue, old == null ? null : old.headerValue()),
            fields.names("secret") || old == null ? secret(fields) : old.secret(),
            fields.text("owner", 100),
            Optional.ofNullable(status).orElse(Endpoint.Status.ACTIVE),
            "");
    fields.done();
    return endpoint;
  }

  /** An empty one would sign nothing, and look as if it did. */
  private static @Nullable String secret(Fields fields) {
    var secret = fields.text("secret", 500);
    return secret != null && secret.isBlank()
        ? fields.complain("secret", "is empty; null is for none")
        : secret;
  }

  private static @Nullable String kept(@Nullable String value, @Nullable String old) {
    return value == null ? old : value;
  }
}
