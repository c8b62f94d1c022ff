package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The blocks, and where each may stand. */
final class Blocks {
  private static final String[] ACTIONS = {
    "button",
    "checkboxes",
    "datepicker",
    "datetimepicker",
    "timepicker",
    "overflow",
    "radio_buttons",
    "rich_text_input",
    "workflow_button",
    "static_select",
    "external_select",
    "users_select",
    "conversations_select",
    "channels_select",
    "multi_static_select",
    "multi_external_select",
    "multi_users_select",
    "multi_conversations_select",
    "multi_channels_select"
  };
  private static final String[] ACCESSORIES = {
    "button",
    "checkboxes",
    "datepicker",
    "timepicker",
    "image",
    "overflow",
    "radio_buttons",
    "workflow_button",
    "static_select",
    "external_select",
    "users_select",
    "conversations_select",
    "channels_select",
    "multi_static_select",
    "multi_external_select",
    "multi_users_select",
    "multi_conversations_select",
    "multi_channels_select"
  };
  private static final String[] INPUTS = {
    "checkboxes",
    "datepicker",
    "datetimepicker",
    "timepicker",
    "email_text_input",
    "file_input",
    "number_input",
    "plain_text_input",
    "radio_buttons",
    "rich_text_input",
    "url_text_input",
    "static_select",
    "external_select",
    "users_select",
    "conversations_select",
    "channels_select",
    "multi_static_select",
    "multi_external_select",
    "multi_users_select",
    "multi_conversations_select",
    "multi_channels_select"
  };

  private final Limits limits;
  private final Composition objects;
  private final Elements elements;
  private final Map<String, Rule> everywhere = new HashMap<>();
  private final Map<String, Rule> messages = new HashMap<>();
  private final Map<String, Rule> modals = new HashMap<>();

  Blocks(Limits limits, Composition objects, Elements elements) {
    this.limits = limits;
    this.objects = objects;
    this.elements = elements;
    everywhere.put("section", section());
    everywhere.put("header", header());
    everywhere.put("divider", block("divider"));
    everywhere.put("context", context());
    everywhere.put("actions", actions());
    everywhere.put("input", input());
    everywhere.put("image", image());
    everywhere.put("rich_text", block("rich_text").need("elements", RichText.sections()));
    everywhere.put("video", video());
    messages.putAll(everywhere);
    messages.put("markdown", markdown());
    messages.put("file", file());
    messages.put("context_actions", contextActions());
    modals.putAll(everywhere);
    new NewerBlocks(limits, objects, elements).addTo(messages, modals);
  }

  Rule inMessages() {
    return Rule.byType(messages);
  }

  Rule inModals() {
    return Rule.byType(modals);
  }

  Rule inHomes() {
    return Rule.byType(everywhere);
  }

  private Shape block(String type) {
    return Shape.of(type).may("block_id", objects.blockId());
  }

  private Rule section() {
    Rule field = objects.text(limits.number("section.fields", "item_max_length"));
    return block("section")
        .may("text", objects.text(limits.length("section.text")))
        .may("fields", Rule.items(1, limits.items("section.fields"), field))
        .may("accessory", elements.of(ACCESSORIES))
        .may("expand", Rule.flag())
        .and(
            (at, value) -> {
              if (!value.has("text") && !value.has("fields")) {
                at.error("missing required field: text");
              }
            });
  }

  private Rule header() {
    return block("header")
        .need("text", objects.plain(limits.length("header.text")))
        .may("level", Rule.whole(1, 4));
  }

  private Rule context() {
    Rule image = elements.of("image");
    int text = limits.length("text");
    Rule element =
        Rule.byType(
            Map.of(
                "image", image, "plain_text", objects.plain(text), "mrkdwn", objects.mrkdwn(text)));
    return block("context")
        .need("elements", Rule.items(1, limits.items("context.elements"), element));
  }

  private Rule actions() {
    return block("actions")
        .need("elements", Rule.items(1, limits.items("actions.elements"), elements.of(ACTIONS)));
  }

  private Rule contextActions() {
    return block("context_actions")
        .need(
            "elements",
            Rule.items(
                1,
                limits.items("context_actions.elements"),
                elements.of("feedback_buttons", "icon_button")));
  }

  private Rule input() {
    return block("input")
        .need("label", objects.plain(limits.length("input.label")))
        .need("element", elements.of(INPUTS))
        .may("hint", objects.plain(limits.length("input.hint")))
        .may("optional", Rule.flag())
        .may("dispatch_action", Rule.flag());
  }

  private Rule image() {
    return block("image")
        .need("alt_text", Rule.string(1, limits.length("image.alt_text")))
        .may("image_url", objects.url("image.image_url"))
        .may("slack_file", objects.slackFile())
        .may("title", objects.plain(limits.length("image.alt_text")))
        .and(Elements::oneSource);
  }

  private Rule markdown() {
    return block("markdown").need("text", Rule.string(1, limits.length("markdown.text")));
  }

  /** Slack counts the markdown of all blocks together. */
  void markdownTogether(Place at, JsonNode blocks) {
    int sum = 0;
    for (JsonNode block : blocks) {
      if (block.path("type").asText().equals("markdown")) {
        String text = block.path("text").asText();
        sum += text.codePointCount(0, text.length());
      }
    }
    if (sum > limits.length("markdown.text")) {
      at.error(
          "markdown blocks must be less than "
              + (limits.length("markdown.text") + 1)
              + " characters together");
    }
  }

  private Rule file() {
    return block("file")
        .need("external_id", Rule.string(1, 255))
        .need("source", Rule.oneOf("remote"));
  }

  private Rule video() {
    return block("video")
        .need("alt_text", Rule.string(1, limits.length("video.alt_text")))
        .need("title", objects.plain(limits.length("video.title")))
        .need("thumbnail_url", Rule.string(1, 3000))
        .need("video_url", Rule.pattern("https://\\S+", "url"))
        .may("title_url", Rule.pattern("https://\\S+", "url"))
        .may("author_name", Rule.string(1, limits.length("video.author_name")))
        .may("description", objects.plain(limits.length("video.description")))
        .may("provider_icon_url", Rule.string(1, 3000))
        .may("provider_name", Rule.string(1, limits.length("video.provider_name")));
  }
}
