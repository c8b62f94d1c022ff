package io.dojobell.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Alert;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Severity;
import io.dojobell.service.ValidationException;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.web.Access;
import io.dojobell.web.Cursor;
import io.dojobell.web.JsonBody;
import io.dojobell.web.JsonFields;
import io.dojobell.web.PathParams;
import io.dojobell.web.Problem;
import io.dojobell.web.Resource;
import io.dojobell.web.Responses;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/alerts}: in-app inboxes, for a host application to show. */
final class AlertsResource implements Resource {
  private final InboxService inboxes;

  AlertsResource(InboxService inboxes) {
    this.inboxes = inboxes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/alerts", this::list, Access.READ);
    routes.post("/api/v1/alerts/read", this::readAll, Access.ADMIN);
    routes.post("/api/v1/alerts/{id}/read", this::read, Access.ADMIN);
    routes.delete("/api/v1/alerts/{id}", this::delete, Access.ADMIN);
  }

  private void list(Context context) {
    var paging = Cursor.of(context);
    var user = user(context.queryParam("user"));
    var unreadOnly = flag(context.queryParam("unread"));
    var page =
        inboxes
            .page(user, unreadOnly, paging.beforeId(), paging.limit())
            .orElseThrow(() -> Problem.notFound("There is no user " + user).asException());
    var alerts = page.alerts().stream().map(AlertResponse::of).toList();
    Responses.json(
        context, 200, new InboxResponse(alerts, page.unread(), Cursor.next(page.next())));
  }

  private record InboxResponse(
      List<AlertResponse> alerts, int unread, @Nullable String nextCursor) {}

  private record AlertResponse(
      long id,
      @Nullable String event,
      String type,
      @JsonUnwrapped AlertContent content,
      boolean read,
      Instant createdAt) {
    static AlertResponse of(Alert alert) {
      var event = alert.event();
      var content = MessageContent.of(event, DetailLevel.FULL);
      return new AlertResponse(
          alert.id(),
          event.isNotice() ? null : event.id(),
          event.typeName(),
          AlertContent.of(content),
          alert.read(),
          alert.createdAt());
    }
  }

  private record AlertContent(
      String title, String text, @Nullable String url, @Nullable Severity severity) {
    /** Returns the content with its highlights, as one line, before the text. */
    static AlertContent of(MessageContent content) {
      var highlights = String.join(" · ", content.highlights());
      var text = (highlights + "\n" + content.text()).strip();
      return new AlertContent(content.title(), text, content.link(), content.severity());
    }
  }

  private static String user(@Nullable String user) {
    if (user == null || user.isBlank()) {
      throw new ValidationException("user", "is missing: whose inbox? user=system is the system's");
    }
    return user;
  }

  private static boolean flag(@Nullable String text) {
    return switch (text) {
      case "true", "1" -> true;
      case null -> false;
      case "false", "0", "" -> false;
      default -> throw new ValidationException("unread", "must be true or false");
    };
  }

  private void read(Context context) {
    var id = PathParams.of(context, "id");
    if (!inboxes.read(id)) {
      throw Problem.notFound("There is no alert " + id).asException();
    }
    Responses.noContent(context);
  }

  /** The number of alerts that were marked as read. */
  private record Read(int read) {}

  private void readAll(Context context) {
    var user = user(inboxOwner(context));
    Responses.json(context, 200, new Read(inboxes.readAll(user).count()));
  }

  /**
   * Returns the username of the inbox, which may stand in the query or in the body; in both only if
   * they agree.
   */
  private static @Nullable String inboxOwner(Context context) {
    var inQuery = context.queryParam("user");
    var body = JsonBody.bytes(context);
    if (inQuery != null && body.length == 0) {
      return inQuery;
    }
    var fields = JsonFields.of(JsonBody.parse(JsonBody.text(body)));
    var inBody = inQuery == null ? fields.required("user", 100) : fields.text("user", 100);
    if (inQuery != null && inBody != null && !inBody.equals(inQuery)) {
      fields.reject("user", "is not the one in the query; name one of them");
    }
    fields.finish();
    return inQuery == null ? inBody : inQuery;
  }

  private void delete(Context context) {
    var id = PathParams.of(context, "id");
    if (!inboxes.delete(id)) {
      throw Problem.notFound("There is no alert " + id).asException();
    }
    Responses.noContent(context);
  }
}
