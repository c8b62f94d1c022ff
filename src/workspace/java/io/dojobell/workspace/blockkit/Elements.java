package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements that stand in blocks. */
final class Elements {
  private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
  private static final Set<String> MENUS =
      Set.of("static", "external", "users", "conversations", "channels");

  private final Limits limits;
  private final Composition objects;
  private final Map<String, Rule> all = new HashMap<>();

  Elements(Limits limits, Composition objects) {
    this.limits = limits;
    this.objects = objects;
    add("button", button());
    add("workflow_button", workflowButton());
    add("overflow", overflow());
    add("checkboxes", choices("checkboxes", "initial_options"));
    add("radio_buttons", choices("radio_buttons", "initial_option"));
    add("datepicker", picker("datepicker", "initial_date", Rule.pattern(DATE, "date")));
    add(
        "timepicker",
        picker("timepicker", "initial_time", Rule.pattern(TIME, "time"))
            .may("timezone", Rule.string(1, 100)));
    add(
        "datetimepicker",
        interactive("datetimepicker")
            .may("initial_date_time", Rule.whole(1_000_000_000L, 9_999_999_999L)));
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

  private void add(String type, Rule rule) {
    all.put(type, rule);
  }

  /** One of these types. */
  Rule of(String... types) {
    Map<String, Rule> some = new HashMap<>();
    for (String type : types) {
      some.put(type, all.get(type));
    }
    return Rule.byType(some);
  }

  private Shape interactive(String type) {
    return Shape.of(type)
        .may("action_id", objects.actionId())
        .may("confirm", objects.confirm())
        .may("focus_on_load", Rule.flag());
  }

  private Rule placeholder() {
    return objects.plain(limits.length("select.placeholder"));
  }

  private Rule button() {
    return Shape.of("button")
        .need("text", objects.plain(limits.length("button.text")))
        .may("action_id", objects.actionId())
        .may("url", objects.url("button.url"))
        .may("value", Rule.string(1, limits.length("button.value")))
        .may("style", Rule.oneOf("primary", "danger"))
        .may("confirm", objects.confirm())
        .may("accessibility_label", Rule.string(1, limits.length("button.accessibility_label")));
  }

  private Rule workflowButton() {
    return Shape.of("workflow_button")
        .need("text", objects.plain(limits.length("button.text")))
        .need("workflow", Rule.object())
        .may("action_id", objects.actionId())
        .may("style", Rule.oneOf("primary", "danger"))
        .may("accessibility_label", Rule.string(1, limits.length("button.accessibility_label")));
  }

  private Rule overflow() {
    int max = limits.items("overflow.options");
    return Shape.of("overflow")
        .need("options", objects.options(1, max, objects.overflowOption()))
        .may("action_id", objects.actionId())
        .may("confirm", objects.confirm());
  }

  private Rule choices(String type, String initial) {
    Rule option = objects.richOption();
    return interactive(type)
        .need("options", objects.options(1, limits.items(type + ".options"), option))
        .may(initial, initial.endsWith("s") ? Rule.items(1, 100, option) : option)
        .and(Elements::initialAmongOptions);
  }

  private Shape picker(String type, String initial, Rule rule) {
    return interactive(type).may(initial, rule).may("placeholder", placeholder());
  }

  private Shape textInput(String type) {
    return Shape.of(type)
        .may("action_id", objects.actionId())
        .may("initial_value", Rule.string(0, 3000))
        .may("dispatch_action_config", objects.dispatchConfig())
        .may("focus_on_load", Rule.flag())
        .may("placeholder", placeholder());
  }

  private Rule plainTextInput() {
    int max = limits.number("plain_text_input.max_length", "max");
    return textInput("plain_text_input")
        .may("multiline", Rule.flag())
        .may("min_length", Rule.whole(0, max))
        .may("max_length", Rule.whole(1, max))
        .and(
            (at, value) -> {
              if (value.has("max_length")
                  && value.path("min_length").asInt() > value.path("max_length").asInt()) {
                at.child("min_length").error("must not be more than max_length");
              }
            });
  }

  private Rule numberInput() {
    return Shape.of("number_input")
        .need("is_decimal_allowed", Rule.flag())
        .may("action_id", objects.actionId())
        .may("initial_value", Rule.string(1, 100))
        .may("min_value", Rule.string(1, 100))
        .may("max_value", Rule.string(1, 100))
        .may("dispatch_action_config", objects.dispatchConfig())
        .may("focus_on_load", Rule.flag())
        .may("placeholder", placeholder());
  }

  private Rule richTextInput() {
    return Shape.of("rich_text_input")
        .may("action_id", objects.actionId())
        .may("initial_value", Rule.object())
        .may("dispatch_action_config", objects.dispatchConfig())
        .may("focus_on_load", Rule.flag())
        .may("placeholder", placeholder());
  }

  private Rule fileInput() {
    return Shape.of("file_input")
        .may("action_id", objects.actionId())
        .may("filetypes", Rule.items(1, 100, Rule.string(1, 50)))
        .may(
            "max_files",
            Rule.whole(
                limits.number("file_input.max_files", "min"),
                limits.number("file_input.max_files", "max")));
  }

  /** An image as an element: without title and block_id. */
  private Rule image() {
    return Shape.of("image")
        .need("alt_text", Rule.string(1, limits.length("image.alt_text")))
        .may("image_url", objects.url("image.image_url"))
        .may("slack_file", objects.slackFile())
        .and(Elements::oneSource);
  }

  static void oneSource(Place at, JsonNode image) {
    if (image.has("image_url") == image.has("slack_file")) {
      at.error("must provide exactly one of: image_url, slack_file");
    }
  }

  private Rule feedbackButtons() {
    Rule one =
        new Shape()
            .need("text", objects.plain(limits.length("feedback_button.text")))
            .need("value", Rule.string(1, limits.length("feedback_button.value")))
            .may(
                "accessibility_label",
                Rule.string(1, limits.length("feedback_button.accessibility_label")));
    return Shape.of("feedback_buttons")
        .need("positive_button", one)
        .need("negative_button", one)
        .may("action_id", objects.actionId());
  }

  private Rule iconButton() {
    int most = limits.items("icon_button.visible_to_user_ids");
    return Shape.of("icon_button")
        .need("icon", Rule.oneOf("trash"))
        .need("text", objects.plain(limits.length("button.text")))
        .may("action_id", objects.actionId())
        .may("value", Rule.string(1, limits.length("button.value")))
        .may("confirm", objects.confirm())
        .may("accessibility_label", Rule.string(1, limits.length("button.accessibility_label")))
        .may("visible_to_user_ids", Rule.items(1, most, Rule.string(1, 50)));
  }

  private Rule menu(String kind, boolean multi) {
    Shape shape =
        interactive((multi ? "multi_" : "") + kind + "_select").may("placeholder", placeholder());
    if (multi) {
      shape.may("max_selected_items", Rule.whole(1, Integer.MAX_VALUE));
    }
    String many = multi ? "s" : "";
    return switch (kind) {
      case "static" -> staticMenu(shape, multi);
      case "external" -> {
        Rule option = objects.option();
        yield shape
            .may("initial_option" + many, multi ? Rule.items(1, 100, option) : option)
            .may("min_query_length", Rule.whole(0, Integer.MAX_VALUE));
      }
      case "conversations" -> {
        shape
            .may("initial_conversation" + many, ids(multi))
            .may("default_to_current_conversation", Rule.flag())
            .may("filter", objects.conversationFilter());
        yield multi ? shape : shape.may("response_url_enabled", Rule.flag());
      }
      case "channels" -> {
        shape.may("initial_channel" + many, ids(multi));
        yield multi ? shape : shape.may("response_url_enabled", Rule.flag());
      }
      case "users" -> shape.may("initial_user" + many, ids(multi));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Rule ids(boolean multi) {
    Rule one = Rule.string(1, 50);
    return multi ? Rule.items(1, 1000, one) : one;
  }

  private Rule staticMenu(Shape shape, boolean multi) {
    Rule option = objects.option();
    String initial = multi ? "initial_options" : "initial_option";
    return shape
        .may("options", objects.options(1, limits.items("select.options"), option))
        .may(
            "option_groups",
            Rule.items(1, limits.items("select.option_groups"), objects.optionGroup()))
        .may(initial, multi ? Rule.items(1, 100, option) : option)
        .and(
            (at, value) -> {
              if (value.has("options") == value.has("option_groups")) {
                at.error("must provide exactly one of: options, option_groups");
              }
            })
        .and(Elements::initialAmongOptions);
  }

  // Slack: each exactly equal to one of the options.
  private static void initialAmongOptions(Place at, JsonNode value) {
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
