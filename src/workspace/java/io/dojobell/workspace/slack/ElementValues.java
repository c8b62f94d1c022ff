package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.util.Optional;

/** The fields that hold the value of each kind of element. */
final class ElementValues {
  private ElementValues() {}

  /** Returns whether it stands in {@code state.values}; buttons and overflow menus do not. */
  static boolean hasState(String type) {
    return field(type).isPresent() && !type.equals("overflow");
  }

  /** The field of the value; empty for a button. */
  static Optional<String> field(String type) {
    return Optional.ofNullable(
        switch (type) {
          case "static_select", "external_select", "overflow", "radio_buttons" -> "selected_option";
          case "multi_static_select", "multi_external_select", "checkboxes" -> "selected_options";
          case "users_select" -> "selected_user";
          case "multi_users_select" -> "selected_users";
          case "channels_select" -> "selected_channel";
          case "multi_channels_select" -> "selected_channels";
          case "conversations_select" -> "selected_conversation";
          case "multi_conversations_select" -> "selected_conversations";
          case "datepicker" -> "selected_date";
          case "timepicker" -> "selected_time";
          case "datetimepicker" -> "selected_date_time";
          case "plain_text_input", "number_input", "email_text_input", "url_text_input" -> "value";
          case "rich_text_input" -> "rich_text_value";
          case "file_input" -> "files";
          default -> null;
        });
  }

  /** The element's state before anybody touched it. */
  static ObjectNode initial(JsonNode element) {
    String type = element.path("type").asText();
    String field = field(type).orElseThrow();
    String initial =
        switch (type) {
          case "number_input", "plain_text_input", "email_text_input", "url_text_input" ->
              "initial_value";
          case "rich_text_input" -> "initial_value";
          default -> field.replace("selected_", "initial_");
        };
    ObjectNode state = Json.object().put("type", type);
    JsonNode value = element.get(initial);
    if (value != null) {
      return state.set(field, value);
    }
    return state.set(field, field.endsWith("s") ? Json.array() : Json.of(null));
  }

  /** The element's state with this value; ids and dates are text, options objects. */
  static ObjectNode of(String type, JsonNode value) {
    ObjectNode state = Json.object().put("type", type);
    field(type).ifPresent(field -> state.set(field, value));
    return state;
  }
}
