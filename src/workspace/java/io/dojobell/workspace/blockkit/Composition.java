package io.dojobell.workspace.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The composition objects: texts, options, confirmations, filters. */
final class Composition {
  private final Limits limits;

  Composition(Limits limits) {
    this.limits = limits;
  }

  Rule plain(int max) {
    return plain(1, max);
  }

  Rule plain(int min, int max) {
    return Shape.of("plain_text").need("text", Rule.string(min, max)).may("emoji", Rule.flag());
  }

  Rule mrkdwn(int max) {
    return Shape.of("mrkdwn").need("text", Rule.string(1, max)).may("verbatim", Rule.flag());
  }

  /** Plain text or mrkdwn. */
  Rule text(int max) {
    return Rule.byType(Map.of("plain_text", plain(max), "mrkdwn", mrkdwn(max)));
  }

  Rule actionId() {
    return Rule.string(1, limits.length("action_id"));
  }

  Rule blockId() {
    return Rule.string(1, limits.length("block_id"));
  }

  Rule url(String path) {
    return Rule.string(1, limits.length(path))
        .and(
            (at, value) -> {
              if (!value.asText().matches("(?i)[a-z][a-z0-9+.-]*:\\S+")) {
                at.error("must be a valid url");
              }
            });
  }

  Rule confirm() {
    return new Shape()
        .need("title", plain(limits.length("confirmation.title")))
        .need("text", text(limits.length("confirmation.text")))
        .need("confirm", plain(limits.length("confirmation.confirm")))
        .need("deny", plain(limits.length("confirmation.deny")))
        .may("style", Rule.oneOf("primary", "danger"));
  }

  /** An option of a menu: plain text. */
  Rule option() {
    return option(plain(limits.length("option.text")), plain(limits.length("option.description")));
  }

  /** An option of check boxes or radio buttons: may be mrkdwn. */
  Rule richOption() {
    return option(text(limits.length("option.text")), text(limits.length("option.description")));
  }

  /** An option of an overflow menu: may open a URL. */
  Rule overflowOption() {
    return option(plain(limits.length("option.text")), plain(limits.length("option.description")))
        .may("url", url("option.url"));
  }

  private Shape option(Rule text, Rule description) {
    return new Shape()
        .need("text", text)
        .need("value", Rule.string(1, limits.length("option.value")))
        .may("description", description);
  }

  Rule optionGroup() {
    return new Shape()
        .need("label", plain(limits.length("option_group.label")))
        .need("options", options(1, limits.items("option_group.options"), option()));
  }

  /** Options whose values differ. */
  Rule options(int min, int max, Rule option) {
    return Rule.items(min, max, option).and(Composition::differ);
  }

  private static void differ(Place at, JsonNode options) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String value = options.get(i).path("value").asText();
      if (!seen.add(value)) {
        at.child(i).child("value").error("duplicate value: " + value);
      }
    }
  }

  Rule conversationFilter() {
    return new Shape()
        .may("include", Rule.items(1, 4, Rule.oneOf("im", "mpim", "private", "public")))
        .may("exclude_external_shared_channels", Rule.flag())
        .may("exclude_bot_users", Rule.flag());
  }

  Rule dispatchConfig() {
    return new Shape()
        .may(
            "trigger_actions_on",
            Rule.items(1, 2, Rule.oneOf("on_enter_pressed", "on_character_entered")));
  }

  Rule slackFile() {
    return new Shape()
        .may("id", Rule.string(1, 255))
        .may("url", Rule.string(1, 3000))
        .and(
            (at, value) -> {
              if (value.has("id") == value.has("url")) {
                at.error("must provide exactly one of: id, url");
              }
            });
  }
}
