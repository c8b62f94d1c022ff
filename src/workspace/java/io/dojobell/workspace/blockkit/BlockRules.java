package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The blocks, and where each may stand. */
final class BlockRules {
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

  private final BlockKitLimits limits;
  private final CompositionRules objects;
  private final ElementRules elements;
  private final Map<String, JsonRule> everywhere = new HashMap<>();
  private final Map<String, JsonRule> messages = new HashMap<>();
  private final Map<String, JsonRule> modals = new HashMap<>();

  BlockRules(BlockKitLimits limits, CompositionRules objects, ElementRules elements) {
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
    everywhere.put("rich_text", block("rich_text").required("elements", RichTextRules.sections()));
    everywhere.put("video", video());
    messages.putAll(everywhere);
    messages.put("markdown", markdown());
    messages.put("file", file());
    messages.put("context_actions", contextActions());
    modals.putAll(everywhere);
    new RecentBlockRules(limits, objects, elements).addTo(messages, modals);
  }

  JsonRule inMessages() {
    return JsonRule.byType(messages);
  }

  JsonRule inModals() {
    return JsonRule.byType(modals);
  }

  JsonRule inHomes() {
    return JsonRule.byType(everywhere);
  }

  private ObjectRule block(String type) {
    return ObjectRule.of(type).optional("block_id", objects.blockId());
  }

  private JsonRule section() {
    JsonRule field = objects.text(limits.number("section.fields", "item_max_length"));
    return block("section")
        .optional("text", objects.text(limits.length("section.text")))
        .optional("fields", JsonRule.items(1, limits.items("section.fields"), field))
        .optional("accessory", elements.of(ACCESSORIES))
        .optional("expand", JsonRule.bool())
        .and(
            (at, value) -> {
              if (!value.has("text") && !value.has("fields")) {
                at.error("missing required field: text");
              }
            });
  }

  private JsonRule header() {
    return block("header")
        .required("text", objects.plain(limits.length("header.text")))
        .optional("level", JsonRule.integer(1, 4));
  }

  private JsonRule context() {
    JsonRule image = elements.of("image");
    int text = limits.length("text");
    JsonRule element =
        JsonRule.byType(
            Map.of(
                "image", image, "plain_text", objects.plain(text), "mrkdwn", objects.mrkdwn(text)));
    return block("context")
        .required("elements", JsonRule.items(1, limits.items("context.elements"), element));
  }

  private JsonRule actions() {
    return block("actions")
        .required(
            "elements", JsonRule.items(1, limits.items("actions.elements"), elements.of(ACTIONS)));
  }

  private JsonRule contextActions() {
    return block("context_actions")
        .required(
            "elements",
            JsonRule.items(
                1,
                limits.items("context_actions.elements"),
                elements.of("feedback_buttons", "icon_button")));
  }

  private JsonRule input() {
    return block("input")
        .required("label", objects.plain(limits.length("input.label")))
        .required("element", elements.of(INPUTS))
        .optional("hint", objects.plain(limits.length("input.hint")))
        .optional("optional", JsonRule.bool())
        .optional("dispatch_action", JsonRule.bool());
  }

  private JsonRule image() {
    return block("image")
        .required("alt_text", JsonRule.string(1, limits.length("image.alt_text")))
        .optional("image_url", objects.url("image.image_url"))
        .optional("slack_file", objects.slackFile())
        .optional("title", objects.plain(limits.length("image.alt_text")))
        .and(ElementRules::checkOneSource);
  }

  private JsonRule markdown() {
    return block("markdown").required("text", JsonRule.string(1, limits.length("markdown.text")));
  }

  /** Slack counts the markdown of all blocks together. */
  void checkTotalMarkdown(JsonLocation at, JsonNode blocks) {
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

  private JsonRule file() {
    return block("file")
        .required("external_id", JsonRule.string(1, 255))
        .required("source", JsonRule.oneOf("remote"));
  }

  private JsonRule video() {
    return block("video")
        .required("alt_text", JsonRule.string(1, limits.length("video.alt_text")))
        .required("title", objects.plain(limits.length("video.title")))
        .required("thumbnail_url", JsonRule.string(1, 3000))
        .required("video_url", JsonRule.pattern("https://\\S+", "url"))
        .optional("title_url", JsonRule.pattern("https://\\S+", "url"))
        .optional("author_name", JsonRule.string(1, limits.length("video.author_name")))
        .optional("description", objects.plain(limits.length("video.description")))
        .optional("provider_icon_url", JsonRule.string(1, 3000))
        .optional("provider_name", JsonRule.string(1, limits.length("video.provider_name")));
  }
}
