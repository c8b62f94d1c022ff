package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.List;
import java.util.Optional;

/** A call of the Web API with its arguments, whether they came as a form or as JSON. */
record ApiCall(String method, ObjectNode arguments, String token, boolean isHidden) {
  /** The argument as text; empty where it is absent. */
  String text(String name) {
    JsonNode value = arguments.get(name);
    return value == null || value.isNull() ? "" : value.asText();
  }

  boolean has(String name) {
    return !text(name).isEmpty() || arguments.path(name).isContainerNode();
  }

  /** A needed argument. Slack names the one that is missing. */
  String require(String name) {
    if (!has(name)) {
      throw new ApiErrorException(
          "invalid_arguments",
          List.of("[ERROR] missing required field: " + name + " [json-pointer:]"));
    }
    return text(name);
  }

  boolean bool(String name) {
    String value = text(name);
    return value.equals("true") || value.equals("1");
  }

  int number(String name, int otherwise) {
    try {
      return has(name) ? Integer.parseInt(text(name)) : otherwise;
    } catch (NumberFormatException e) {
      throw new ApiErrorException("invalid_arguments");
    }
  }

  /** A structured argument: JSON itself, or text that holds JSON as forms do. */
  Optional<JsonNode> json(String name, String errorIfBroken) {
    JsonNode value = arguments.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      return Optional.of(value);
    }
    if (value.asText().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Json.read(value.asText())
            .orElseThrow(
                () ->
                    new ApiErrorException(
                        errorIfBroken,
                        List.of("[ERROR] invalid JSON [json-pointer:/" + name + "]"))));
  }
}
