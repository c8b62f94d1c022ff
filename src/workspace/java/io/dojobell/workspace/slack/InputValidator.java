package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The checks of Slack's client on an input before it submits a modal. */
final class InputValidator {
  private InputValidator() {}

  static Optional<String> findError(JsonNode element, JsonNode value) {
    String text = value.asText();
    return Optional.ofNullable(
        switch (element.path("type").asText()) {
          case "plain_text_input" -> length(element, text);
          case "email_text_input" ->
              text.matches("\\S+@\\S+\\.\\S+") ? null : "Please enter a valid email address.";
          case "url_text_input" ->
              text.matches("https?://\\S+") ? null : "Please enter a valid URL.";
          case "number_input" -> number(element, text);
          default -> null;
        });
  }

  private static String length(JsonNode element, String text) {
    int length = text.codePointCount(0, text.length());
    if (length < element.path("min_length").asInt(0)) {
      return "Please enter at least " + element.path("min_length").asInt() + " characters.";
    }
    if (length > element.path("max_length").asInt(3000)) {
      return "Please enter at most " + element.path("max_length").asInt(3000) + " characters.";
    }
    return null;
  }

  private static String number(JsonNode element, String text) {
    String whole = element.path("is_decimal_allowed").asBoolean() ? "-?\\d+(\\.\\d+)?" : "-?\\d+";
    if (!text.matches(whole)) {
      return "Please enter a valid number.";
    }
    double number = Double.parseDouble(text);
    if (element.has("min_value") && number < element.path("min_value").asDouble()) {
      return "Please enter a number of at least " + element.path("min_value").asText() + ".";
    }
    if (element.has("max_value") && number > element.path("max_value").asDouble()) {
      return "Please enter a number of at most " + element.path("max_value").asText() + ".";
    }
    return null;
  }
}
