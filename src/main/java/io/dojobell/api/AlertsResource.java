package io.dojobell.api;

import io.dojobell.model.Role;
import io.dojobell.service.Rejected;
import io.dojobell.service.inbox.Inboxes;
import io.dojobell.web.Answers;
import io.dojobell.web.Bearers;
import io.dojobell.web.Fields;
import io.dojobell.web.Ids;
import io.dojobell.web.JsonBody;
import io.dojobell.web.Paging;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/alerts}: in-app inboxes, for a host application to show. */
final class AlertsResource implements Resource {
  private final Bearers bearers;
  private final Inboxes inboxes;

  AlertsResource(Bearers bearers, Inboxes inboxes) {
    this.bearers = bearers;
    this.inboxes = inboxes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/alerts", this::list);
    routes.post("/api/v1/alerts/read", this::readAll);
    routes.post("/api/v1/alerts/{id}/read", this::read);
    routes.delete("/api/v1/alerts/{id}", this::delete);
  }

  private void list(Context context) {
    bearers.sender(context, Role.READ);
    var paging = Paging.of(context);
    var user = user(context.queryParam("user"));
    var unreadOnly = flag(context.queryParam("unread"));
    var page =
        inboxes
            .page(user, unreadOnly, paging.before(), paging.limit())
            .orElseThrow(() -> Problem.notFound("There is no user " + user).stop());
    var shape = Answers.object();
    var alerts = shape.putArray("alerts");
    page.alerts().forEach(alert -> alerts.add(Shapes.alert(alert)));
    Answers.json(
        context,
        200,
        shape.put("unread", page.unread()).put("next_cursor", Paging.next(page.next())));
  }

  private static String user(@Nullable String user) {
    if (user == null || user.isBlank()) {
      throw new Rejected("user", "is missing: whose inbox? user=system is the system's");
    }
    return user;
  }

  private static boolean flag(@Nullable String text) {
    return switch (text) {
      case "true", "1" -> true;
      case null -> false;
      case "false", "0", "" -> false;
      default -> throw new Rejected("unread", "must be true or false");
    };
  }

  private void read(Context context) {
    bearers.sender(context, Role.ADMIN);
    var id = Ids.of(context, "id");
    if (!inboxes.read(id)) {
      throw Problem.notFound("There is no alert " + id).stop();
    }
    Answers.nothing(context);
  }

  private void readAll(Context context) {
    bearers.sender(context, Role.ADMIN);
    var user = whose(context);
    Answers.json(context, 200, Answers.object().put("read", inboxes.readAll(user(user))));
  }

  /** In the query or in the body; in both only if they agree. */
  private static @Nullable String whose(Context context) {
    var inQuery = context.queryParam("user");
    var body = JsonBody.bytes(context);
    if (inQuery != null && body.length == 0) {
      return inQuery;
    }
    var fields = Fields.of(JsonBody.parse(JsonBody.text(body)));
    var inBody = inQuery == null ? fields.required("user", 100) : fields.text("user", 100);
    if (inQuery != null && inBody != null && !inBody.equals(inQuery)) {
      fields.complain("user", "is not the one in the query; name one of them");
    }
    fields.done();
    return inQuery == null ? inBody : inQuery;
  }

  private void delete(Context context) {
    bearers.sender(context, Role.ADMIN);
    var id = Ids.of(context, "id");
    if (!inboxes.delete(id)) {
      throw Problem.notFound("There is no alert " + id).stop();
    }
    Answers.nothing(context);
  }
}
