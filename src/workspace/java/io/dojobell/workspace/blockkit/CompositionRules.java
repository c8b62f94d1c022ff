package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The composition objects: texts, options, confirmations, filters. */
final class CompositionRules {
  private final BlockKitLimits limits;

  CompositionRules(BlockKitLimits limits) {
    this.limits = limits;
  }

  JsonRule plain(int max) {
    return plain(1, max);
  }

  JsonRule plain(int min, int max) {
    return ObjectRule.of("plain_text")
        .required("text", JsonRule.string(min, max))
        .optional("emoji", JsonRule.bool());
  }

  JsonRule mrkdwn(int max) {
    return ObjectRule.of("mrkdwn")
        .required("text", JsonRule.string(1, max))
        .optional("verbatim", JsonRule.bool());
  }

  /** Plain text or mrkdwn. */
  JsonRule text(int max) {
    return JsonRule.byType(Map.of("plain_text", plain(max), "mrkdwn", mrkdwn(max)));
  }

  JsonRule actionId() {
    return JsonRule.string(1, limits.length("action_id"));
  }

  JsonRule blockId() {
    return JsonRule.string(1, limits.length("block_id"));
  }

  JsonRule url(String path) {
    return JsonRule.string(1, limits.length(path))
        .and(
            (at, value) -> {
              if (!value.asText().matches("(?i)[a-z][a-z0-9+.-]*:\\S+")) {
                at.error("must be a valid url");
              }
            });
  }

  JsonRule confirm() {
    return new ObjectRule()
        .required("title", plain(limits.length("confirmation.title")))
        .required("text", text(limits.length("confirmation.text")))
        .required("confirm", plain(limits.length("confirmation.confirm")))
        .required("deny", plain(limits.length("confirmation.deny")))
        .optional("style", JsonRule.oneOf("primary", "danger"));
  }

  /** An option of a menu: plain text. */
  JsonRule option() {
    return option(plain(limits.length("option.text")), plain(limits.length("option.description")));
  }

  /** An option of check boxes or radio buttons: may be mrkdwn. */
  JsonRule richOption() {
    return option(text(limits.length("option.text")), text(limits.length("option.description")));
  }

  /** An option of an overflow menu: may open a URL. */
  JsonRule overflowOption() {
    return option(plain(limits.length("option.text")), plain(limits.length("option.description")))
        .optional("url", url("option.url"));
  }

  private ObjectRule option(JsonRule text, JsonRule description) {
    return new ObjectRule()
        .required("text", text)
        .required("value", JsonRule.string(1, limits.length("option.value")))
        .optional("description", description);
  }

  JsonRule optionGroup() {
    return new ObjectRule()
        .required("label", plain(limits.length("option_group.label")))
        .required("options", options(1, limits.items("option_group.options"), option()));
  }

  /** Options whose values differ. */
  JsonRule options(int min, int max, JsonRule option) {
    return JsonRule.items(min, max, option).and(CompositionRules::checkUniqueValues);
  }

  private static void checkUniqueValues(JsonLocation at, JsonNode options) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String value = options.get(i).path("value").asText();
      if (!seen.add(value)) {
        at.child(i).child("value").error("duplicate value: " + value);
      }
    }
  }

  JsonRule conversationFilter() {
    return new ObjectRule()
        .optional(
            "include", JsonRule.items(1, 4, JsonRule.oneOf("im", "mpim", "private", "public")))
        .optional("exclude_external_shared_channels", JsonRule.bool())
        .optional("exclude_bot_users", JsonRule.bool());
  }

  JsonRule dispatchConfig() {
    return new ObjectRule()
        .optional(
            "trigger_actions_on",
            JsonRule.items(1, 2, JsonRule.oneOf("on_enter_pressed", "on_character_entered")));
  }

  JsonRule slackFile() {
    return new ObjectRule()
        .optional("id", JsonRule.string(1, 255))
        .optional("url", JsonRule.string(1, 3000))
        .and(
            (at, value) -> {
              if (value.has("id") == value.has("url")) {
                at.error("must provide exactly one of: id, url");
              }
            });
  }
}
