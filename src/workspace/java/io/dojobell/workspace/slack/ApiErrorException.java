package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.List;

/** An answer with {@code ok: false}. */
final class ApiErrorException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient ObjectNode answer;

  ApiErrorException(String error) {
    super(error, null, false, false);
    answer = Json.object().put("ok", false).put("error", error);
  }

  /** With the places that are wrong, as Slack names them in {@code response_metadata.messages}. */
  ApiErrorException(String error, List<String> messages) {
    this(error);
    ArrayNode all = answer.putObject("response_metadata").putArray("messages");
    messages.forEach(all::add);
  }

  static ApiErrorException missingScope(String needed, String provided) {
    ApiErrorException error = new ApiErrorException("missing_scope");
    error.answer.put("needed", needed).put("provided", provided);
    return error;
  }

  ObjectNode answer() {
    return answer;
  }
}
