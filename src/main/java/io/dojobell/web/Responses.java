package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.service.FieldError;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Writes responses. */
public final class Responses {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private Responses() {}

  /** Returns an empty JSON object. */
  public static ObjectNode object() {
    return JsonBody.JSON.createObjectNode();
  }

  /** Writes a JSON response with that status. */
  public static void json(Context context, int status, JsonNode body) {
    context.status(status).contentType(JSON).result(bytes(body));
  }

  /** Writes a response without content, status 204. */
  public static void noContent(Context context) {
    context.status(204);
  }

  static void problem(Context context, Problem problem) {
    var body =
        object()
            .put("type", "about:blank")
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", problem.detail());
    addErrors("errors", problem.errors(), body);
    problem.headers().forEach(context::header);
    context.status(problem.status()).contentType(PROBLEM).result(bytes(body));
  }

  /** Returns the body with its warnings, if there are any. */
  public static ObjectNode withWarnings(List<FieldError> warnings, ObjectNode answer) {
    addErrors("warnings", warnings, answer);
    return answer;
  }

  private static void addErrors(String name, List<FieldError> errors, ObjectNode body) {
    if (errors.isEmpty()) {
      return;
    }
    var list = body.putArray(name);
    errors.forEach(one -> list.addObject().put("field", one.field()).put("detail", one.detail()));
  }

  /** Returns the JSON as UTF-8, whichever content type is set (RFC 8259). */
  private static byte[] bytes(JsonNode body) {
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the answer to an event: its id, {@code accepted} or {@code duplicate}, and the
   * usernames it named that have no account, if any.
   */
  public static ObjectNode acceptedEvent(
      String id, boolean isDuplicate, Collection<String> unknownRecipients) {
    var json = object().put("id", id).put("status", isDuplicate ? "duplicate" : "accepted");
    if (!unknownRecipients.isEmpty()) {
      unknownRecipients.forEach(json.putArray("unknown_recipients")::add);
    }
    return json;
  }
}
