package io.dojobell.blockkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Makes the kinds of Block Kit blocks that messages consist of; all text comes escaped. */
public final class JsonBlocks {
  /** Slack's limits, in code points. */
  public static final int MAX_SECTION_LENGTH = 3_000;

  static final int MAX_FIELD_LENGTH = 2_000;
  public static final int MAX_BUTTON_URL_LENGTH = 3_000;
  public static final int MAX_BLOCKS = 50;
  private static final int MAX_FIELDS = 10;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonBlocks() {}

  /** Returns an empty list of blocks. */
  public static ArrayNode list() {
    return JSON.arrayNode();
  }

  /** Returns a section of mrkdwn text. */
  public static ObjectNode section(String text) {
    var block = JSON.objectNode().put("type", "section");
    block.set("text", mrkdwn(text));
    return block;
  }

  /** Returns a section of mrkdwn texts in two columns. */
  public static ObjectNode fields(List<String> texts) {
    var block = JSON.objectNode().put("type", "section");
    var fields = block.putArray("fields");
    texts.stream().limit(MAX_FIELDS).map(JsonBlocks::mrkdwn).forEach(fields::add);
    return block;
  }

  /** Returns a line of small mrkdwn text. */
  public static ObjectNode context(String text) {
    var block = JSON.objectNode().put("type", "context");
    block.putArray("elements").add(mrkdwn(text));
    return block;
  }

  static ObjectNode divider() {
    return JSON.objectNode().put("type", "divider");
  }

  /** Returns a row of buttons and menus. */
  public static ObjectNode actions(List<ObjectNode> elements) {
    var block = JSON.objectNode().put("type", "actions");
    var list = block.putArray("elements");
    elements.forEach(list::add);
    return block;
  }

  /** Returns a button that opens a page. */
  public static ObjectNode linkButton(String label, String url) {
    return button(label).put("action_id", new Action.OpenPage().encode().id()).put("url", url);
  }

  /** Returns a button whose press is sent to Dojobell. */
  public static ObjectNode button(String label, Action action) {
    var encoded = action.encode();
    return button(label).put("action_id", encoded.id()).put("value", encoded.value());
  }

  private static ObjectNode button(String label) {
    var button = JSON.objectNode().put("type", "button");
    button.set("text", plainText(label));
    return button;
  }

  /** Returns a menu of labels and the actions they stand for. */
  public static ObjectNode menu(Action.Menu kind, String label, Map<String, Action> choices) {
    var menu = JSON.objectNode().put("type", "static_select").put("action_id", kind.id());
    menu.set("placeholder", plainText(label));
    var options = menu.putArray("options");
    choices.forEach(
        (text, action) -> {
          var option = options.addObject().put("value", action.encode().value());
          option.set("text", plainText(text));
        });
    return menu;
  }

  private static ObjectNode plainText(String text) {
    return JSON.objectNode().put("type", "plain_text").put("text", text);
  }

  /**
   * Returns verbatim text: Slack makes no links of its own from what looks like a channel or a
   * person.
   */
  private static ObjectNode mrkdwn(String text) {
    return JSON.objectNode().put("type", "mrkdwn").put("text", text).put("verbatim", true);
  }
}
