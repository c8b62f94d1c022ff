package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements that stand in blocks. */
final class ElementRules {
  private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
  private static final Set<String> MENUS =
      Set.of("static", "external", "users", "conversations", "channels");

  private final BlockKitLimits limits;
  private final CompositionRules objects;
  private final Map<String, JsonRule> all = new HashMap<>();

  ElementRules(BlockKitLimits limits, CompositionRules objects) {
    this.limits = limits;
    this.objects = objects;
    add("button", button());
    add("workflow_button", workflowButton());
    add("overflow", overflow());
    add("checkboxes", choices("checkboxes", "initial_options"));
    add("radio_buttons", choices("radio_buttons", "initial_option"));
    add("datepicker", picker("datepicker", "initial_date", JsonRule.pattern(DATE, "date")));
    add(
        "timepicker",
        picker("timepicker", "initial_time", JsonRule.pattern(TIME, "time"))
            .optional("timezone", JsonRule.string(1, 100)));
    add(
        "datetimepicker",
        interactive("datetimepicker")
            .optional("initial_date_time", JsonRule.integer(1_000_000_000L, 9_999_999_999L)));
    add("plain_text_input", plainTextInput());
    add("email_text_input", textInput("email_text_input"));
    add("url_text_input", textInput("url_text_input"));
    add("number_input", numberInput());
    add("rich_text_input", richTextInput());
    add("file_input", fileInput());
    add("image", image());
    add("feedback_buttons", feedbackButtons());
    add("icon_button", iconButton());
    for (String menu : MENUS) {
      add(menu + "_select", menu(menu, false));
      add("multi_" + menu + "_select", menu(menu, true));
    }
  }

  private void add(String type, JsonRule rule) {
    all.put(type, rule);
  }

  /** One of these types. */
  JsonRule of(String... types) {
    Map<String, JsonRule> some = new HashMap<>();
    for (String type : types) {
      some.put(type, all.get(type));
    }
    return JsonRule.byType(some);
  }

  private ObjectRule interactive(String type) {
    return ObjectRule.of(type)
        .optional("action_id", objects.actionId())
        .optional("confirm", objects.confirm())
        .optional("focus_on_load", JsonRule.bool());
  }

  private JsonRule placeholder() {
    return objects.plain(limits.length("select.placeholder"));
  }

  private JsonRule button() {
    return ObjectRule.of("button")
        .required("text", objects.plain(limits.length("button.text")))
        .optional("action_id", objects.actionId())
        .optional("url", objects.url("button.url"))
        .optional("value", JsonRule.string(1, limits.length("button.value")))
        .optional("style", JsonRule.oneOf("primary", "danger"))
        .optional("confirm", objects.confirm())
        .optional(
            "accessibility_label", JsonRule.string(1, limits.length("button.accessibility_label")));
  }

  private JsonRule workflowButton() {
    return ObjectRule.of("workflow_button")
        .required("text", objects.plain(limits.length("button.text")))
        .required("workflow", JsonRule.object())
        .optional("action_id", objects.actionId())
        .optional("style", JsonRule.oneOf("primary", "danger"))
        .optional(
            "accessibility_label", JsonRule.string(1, limits.length("button.accessibility_label")));
  }

  private JsonRule overflow() {
    int max = limits.items("overflow.options");
    return ObjectRule.of("overflow")
        .required("options", objects.options(1, max, objects.overflowOption()))
        .optional("action_id", objects.actionId())
        .optional("confirm", objects.confirm());
  }

  private JsonRule choices(String type, String initial) {
    JsonRule option = objects.richOption();
    return interactive(type)
        .required("options", objects.options(1, limits.items(type + ".options"), option))
        .optional(initial, initial.endsWith("s") ? JsonRule.items(1, 100, option) : option)
        .and(ElementRules::checkInitialOption);
  }

  private ObjectRule picker(String type, String initial, JsonRule rule) {
    return interactive(type).optional(initial, rule).optional("placeholder", placeholder());
  }

  private ObjectRule textInput(String type) {
    return ObjectRule.of(type)
        .optional("action_id", objects.actionId())
        .optional("initial_value", JsonRule.string(0, 3000))
        .optional("dispatch_action_config", objects.dispatchConfig())
        .optional("focus_on_load", JsonRule.bool())
        .optional("placeholder", placeholder());
  }

  private JsonRule plainTextInput() {
    int max = limits.number("plain_text_input.max_length", "max");
    return textInput("plain_text_input")
        .optional("multiline", JsonRule.bool())
        .optional("min_length", JsonRule.integer(0, max))
        .optional("max_length", JsonRule.integer(1, max))
        .and(
            (at, value) -> {
              if (value.has("max_length")
                  && value.path("min_length").asInt() > value.path("max_length").asInt()) {
                at.child("min_length").error("must not be more than max_length");
              }
            });
  }

  private JsonRule numberInput() {
    return ObjectRule.of("number_input")
        .required("is_decimal_allowed", JsonRule.bool())
        .optional("action_id", objects.actionId())
        .optional("initial_value", JsonRule.string(1, 100))
        .optional("min_value", JsonRule.string(1, 100))
        .optional("max_value", JsonRule.string(1, 100))
        .optional("dispatch_action_config", objects.dispatchConfig())
        .optional("focus_on_load", JsonRule.bool())
        .optional("placeholder", placeholder());
  }

  private JsonRule richTextInput() {
    return ObjectRule.of("rich_text_input")
        .optional("action_id", objects.actionId())
        .optional("initial_value", JsonRule.object())
        .optional("dispatch_action_config", objects.dispatchConfig())
        .optional("focus_on_load", JsonRule.bool())
        .optional("placeholder", placeholder());
  }

  private JsonRule fileInput() {
    return ObjectRule.of("file_input")
        .optional("action_id", objects.actionId())
        .optional("filetypes", JsonRule.items(1, 100, JsonRule.string(1, 50)))
        .optional(
            "max_files",
            JsonRule.integer(
                limits.number("file_input.max_files", "min"),
                limits.number("file_input.max_files", "max")));
  }

  /** An image as an element: without title and block_id. */
  private JsonRule image() {
    return ObjectRule.of("image")
        .required("alt_text", JsonRule.string(1, limits.length("image.alt_text")))
        .optional("image_url", objects.url("image.image_url"))
        .optional("slack_file", objects.slackFile())
        .and(ElementRules::checkOneSource);
  }

  static void checkOneSource(JsonLocation at, JsonNode image) {
    if (image.has("image_url") == image.has("slack_file")) {
      at.error("must provide exactly one of: image_url, slack_file");
    }
  }

  private JsonRule feedbackButtons() {
    JsonRule one =
        new ObjectRule()
            .required("text", objects.plain(limits.length("feedback_button.text")))
            .required("value", JsonRule.string(1, limits.length("feedback_button.value")))
            .optional(
                "accessibility_label",
                JsonRule.string(1, limits.length("feedback_button.accessibility_label")));
    return ObjectRule.of("feedback_buttons")
        .required("positive_button", one)
        .required("negative_button", one)
        .optional("action_id", objects.actionId());
  }

  private JsonRule iconButton() {
    int most = limits.items("icon_button.visible_to_user_ids");
    return ObjectRule.of("icon_button")
        .required("icon", JsonRule.oneOf("trash"))
        .required("text", objects.plain(limits.length("button.text")))
        .optional("action_id", objects.actionId())
        .optional("value", JsonRule.string(1, limits.length("button.value")))
        .optional("confirm", objects.confirm())
        .optional(
            "accessibility_label", JsonRule.string(1, limits.length("button.accessibility_label")))
        .optional("visible_to_user_ids", JsonRule.items(1, most, JsonRule.string(1, 50)));
  }

  private JsonRule menu(String kind, boolean multi) {
    ObjectRule shape =
        interactive((multi ? "multi_" : "") + kind + "_select")
            .optional("placeholder", placeholder());
    if (multi) {
      shape.optional("max_selected_items", JsonRule.integer(1, Integer.MAX_VALUE));
    }
    String many = multi ? "s" : "";
    return switch (kind) {
      case "static" -> staticMenu(shape, multi);
      case "external" -> {
        JsonRule option = objects.option();
        yield shape
            .optional("initial_option" + many, multi ? JsonRule.items(1, 100, option) : option)
            .optional("min_query_length", JsonRule.integer(0, Integer.MAX_VALUE));
      }
      case "conversations" -> {
        shape
            .optional("initial_conversation" + many, ids(multi))
            .optional("default_to_current_conversation", JsonRule.bool())
            .optional("filter", objects.conversationFilter());
        yield multi ? shape : shape.optional("response_url_enabled", JsonRule.bool());
      }
      case "channels" -> {
        shape.optional("initial_channel" + many, ids(multi));
        yield multi ? shape : shape.optional("response_url_enabled", JsonRule.bool());
      }
      case "users" -> shape.optional("initial_user" + many, ids(multi));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static JsonRule ids(boolean multi) {
    JsonRule one = JsonRule.string(1, 50);
    return multi ? JsonRule.items(1, 1000, one) : one;
  }

  private JsonRule staticMenu(ObjectRule shape, boolean multi) {
    JsonRule option = objects.option();
    String initial = multi ? "initial_options" : "initial_option";
    return shape
        .optional("options", objects.options(1, limits.items("select.options"), option))
        .optional(
            "option_groups",
            JsonRule.items(1, limits.items("select.option_groups"), objects.optionGroup()))
        .optional(initial, multi ? JsonRule.items(1, 100, option) : option)
        .and(
            (at, value) -> {
              if (value.has("options") == value.has("option_groups")) {
                at.error("must provide exactly one of: options, option_groups");
              }
            })
        .and(ElementRules::checkInitialOption);
  }

  // Slack: each exactly equal to one of the options.
  private static void checkInitialOption(JsonLocation at, JsonNode value) {
    List<JsonNode> known =
        java.util.stream.Stream.concat(
                Json.stream(value.path("options")),
                Json.stream(value.path("option_groups"))
                    .flatMap(group -> Json.stream(group.path("options"))))
            .toList();
    if (value.has("initial_option") && !known.contains(value.get("initial_option"))) {
      at.child("initial_option").error("must be one of the provided options");
    }
    JsonNode initial = value.path("initial_options");
    for (int i = 0; i < initial.size(); i++) {
      if (!known.contains(initial.get(i))) {
        at.child("initial_options").child(i).error("must be one of the provided options");
      }
    }
  }
}
