package io.dojobell.channel.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The few kinds of Block Kit blocks that messages are made of; all text comes escaped. */
final class Blocks {
  /** Slack's limits, in code points. */
  static final int SECTION = 3_000;

  static final int FIELD = 2_000;
  static final int BUTTON_URL = 3_000;
  static final int MOST_BLOCKS = 50;
  private static final int MOST_FIELDS = 10;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Blocks() {}

  static ArrayNode list() {
    return JSON.arrayNode();
  }

  static ObjectNode section(String text) {
    var block = JSON.objectNode().put("type", "section");
    block.set("text", markdown(text));
    return block;
  }

  static ObjectNode fields(List<String> texts) {
    var block = JSON.objectNode().put("type", "section");
    var fields = block.putArray("fields");
    texts.stream().limit(MOST_FIELDS).map(Blocks::markdown).forEach(fields::add);
    return block;
  }

  static ObjectNode context(String text) {
    var block = JSON.objectNode().put("type", "context");
    block.putArray("elements").add(markdown(text));
    return block;
  }

  static ObjectNode divider() {
    return JSON.objectNode().put("type", "divider");
  }

  /** One button that opens a page. */
  static ObjectNode open(String label, String url) {
    var button = JSON.objectNode().put("type", "button").put("action_id", "open").put("url", url);
    button.putObject("text").put("type", "plain_text").put("text", label);
    var block = JSON.objectNode().put("type", "actions");
    block.putArray("elements").add(button);
    return block;
  }

  /** Verbatim: Slack makes no links of its own from what looks like a channel or a person. */
  private static ObjectNode markdown(String text) {
    return JSON.objectNode().put("type", "mrkdwn").put("text", text).put("verbatim", true);
  }
}
