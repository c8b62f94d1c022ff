package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** An HTTP request to the Web API, as it came. */
public record ApiRequest(
    String method, String contentType, String authorization, String query, String body) {

  private static final Set<String> POST_TYPES =
      Set.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data");

  /** From the header, else from the form or query. */
  String token() {
    if (authorization.startsWith("Bearer ")) {
      return authorization.substring("Bearer ".length()).strip();
    }
    return isJson() ? "" : arguments().path("token").asText();
  }

  /** The channel it names; empty where it names none. */
  public String channel() {
    return arguments().path("channel").asText();
  }

  /** All arguments, for the log; an unreadable body gives none. */
  ObjectNode arguments() {
    ObjectNode arguments = form(query);
    if (!isJson()) {
      return arguments.setAll(form(body));
    }
    return Json.read(body).orElse(null) instanceof ObjectNode object
        ? arguments.setAll(object)
        : arguments;
  }

  /** The arguments as this method takes them. */
  ObjectNode argumentsFor(ApiMethod method) {
    checkType();
    if (!isJson()) {
      return arguments();
    }
    if (!method.takesJson()) {
      return form(query);
    }
    if (body.isBlank()) {
      return form(query);
    }
    JsonNode json = Json.read(body).orElseThrow(() -> new ApiErrorException("invalid_json"));
    if (!json.isObject()) {
      throw new ApiErrorException("json_not_object");
    }
    return arguments();
  }

  private void checkType() {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.isBlank() && !body.isBlank()) {
      throw new ApiErrorException("missing_post_type");
    }
    if (!type.isBlank() && POST_TYPES.stream().noneMatch(type::startsWith)) {
      throw new ApiErrorException("invalid_post_type");
    }
  }

  private boolean isJson() {
    return contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  static ObjectNode form(String text) {
    ObjectNode fields = Json.object();
    for (String pair : text.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
