package io.dojobell.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.service.FieldError;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes answers. */
public final class Responses {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private Responses() {}

  public static ObjectNode object() {
    return JsonBody.JSON.createObjectNode();
  }

  public static void json(Context context, int status, JsonNode body) {
    context.status(status).contentType(JSON).result(bytes(body));
  }

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

  /** Returns the answer with its warnings, if there are any. */
  public static ObjectNode withWarnings(List<FieldError> warnings, ObjectNode answer) {
    addErrors("warnings", warnings, answer);
    return answer;
  }

  private static void addErrors(String name, List<FieldError> complaints, ObjectNode body) {
    if (complaints.isEmpty()) {
      return;
    }
    var list = body.putArray(name);
    complaints.forEach(
        one -> list.addObject().put("field", one.field()).put("detail", one.detail()));
  }

  /** JSON is UTF-8, whatever a content type would have the server believe (RFC 8259). */
  private static byte[] bytes(JsonNode body) {
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }
}
