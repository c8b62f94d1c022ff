package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The element somebody acts on, and the block it stands in. */
record TargetElement(JsonNode block, JsonNode element) {
  private static final Set<String> OPTIONS =
      Set.of("static_select", "radio_buttons", "overflow", "multi_static_select", "checkboxes");

  static TargetElement find(JsonNode blocks, ElementRef ref) {
    for (JsonNode block : blocks) {
      for (JsonNode element : BlockIds.elements(block)) {
        if (ref.names(block.path("block_id").asText(), element.path("action_id").asText())) {
          return new TargetElement(block, element);
        }
      }
    }
    throw new IllegalArgumentException("There is no " + ref + " in " + blocks);
  }

  String type() {
    return element.path("type").asText();
  }

  String actionId() {
    return element.path("action_id").asText();
  }

  String blockId() {
    return block.path("block_id").asText();
  }

  /**
   * The value in Slack's shape: for elements with options, the options themselves where their
   * values (or they) are given. What the element does not offer is refused.
   */
  JsonNode value(JsonNode given) {
    if (!OPTIONS.contains(type())) {
      return given;
    }
    if (!given.isArray()) {
      return type().startsWith("multi") || type().equals("checkboxes")
          ? Json.array().add(option(given))
          : option(given);
    }
    ArrayNode options = Json.array();
    given.forEach(one -> options.add(option(one)));
    return options;
  }

  private JsonNode option(JsonNode given) {
    if (given.isNull()) {
      return given;
    }
    String value = given.isObject() ? given.path("value").asText() : given.asText();
    return options()
        .filter(option -> option.path("value").asText().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    element.path("action_id").asText()
                        + " does not offer "
                        + given
                        + ", but "
                        + options().toList()));
  }

  private Stream<JsonNode> options() {
    return Stream.concat(
        Json.stream(element.path("options")),
        Json.stream(element.path("option_groups"))
            .flatMap(group -> Json.stream(group.path("options"))));
  }

  /** One entry of {@code actions}. */
  ObjectNode action(JsonNode value, Instant now) {
    ObjectNode action =
        Json.object()
            .put("type", type())
            .put("action_id", element.path("action_id").asText())
            .put("block_id", blockId());
    for (String field : List.of("text", "value", "style", "url")) {
      if (type().equals("button") && element.has(field)) {
        action.set(field, element.get(field));
      }
    }
    if (element.has("placeholder")) {
      action.set("placeholder", element.get("placeholder"));
    }
    ElementValues.field(type()).ifPresent(field -> action.set(field, value));
    return action.put("action_ts", actionTs(now));
  }

  static String actionTs(Instant now) {
    return "%d.%06d".formatted(now.getEpochSecond(), now.getNano() / 1000);
  }
}
