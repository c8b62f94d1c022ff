package io.dojobell.blockkit;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.SequencedMap;

/**
 * Builds the blocks and elements that messages, replies and views consist of; all text comes
 * escaped. Its limits are {@link SlackLimits}.
 */
public final class BlockKit {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private BlockKit() {}

  /** Returns a section of mrkdwn text. */
  public static LayoutBlock section(String text) {
    return SectionBlock.builder().text(mrkdwn(text)).build();
  }

  /** Returns a section with another mrkdwn text in place of its own. */
  public static LayoutBlock sectionLike(SectionBlock section, String text) {
    return SectionBlock.builder()
        .blockId(section.getBlockId())
        .text(mrkdwn(text))
        .fields(section.getFields())
        .accessory(section.getAccessory())
        .expand(section.getExpand())
        .build();
  }

  /** Returns a section of mrkdwn texts in two columns. */
  public static LayoutBlock fields(List<String> texts) {
    var fields =
        texts.stream().limit(SlackLimits.MAX_FIELDS).<TextObject>map(BlockKit::mrkdwn).toList();
    return SectionBlock.builder().fields(fields).build();
  }

  /** Returns a line of small mrkdwn text. */
  public static LayoutBlock context(String text) {
    return ContextBlock.builder().elements(List.of(mrkdwn(text))).build();
  }

  /** Returns a row of buttons and menus. */
  public static LayoutBlock actions(List<? extends BlockElement> elements) {
    return ActionsBlock.builder().elements(List.copyOf(elements)).build();
  }

  /** Returns a button that opens a page. */
  public static ButtonElement linkButton(String label, String url) {
    return ButtonElement.builder()
        .text(plainText(label))
        .actionId(new Action.OpenPage().encode().id())
        .url(url)
        .build();
  }

  /** Returns a button whose press is sent to Dojobell. */
  public static ButtonElement button(String label, Action action) {
    var encoded = action.encode();
    return ButtonElement.builder()
        .text(plainText(label))
        .actionId(encoded.id())
        .value(encoded.value())
        .build();
  }

  /** Returns a button that stands out; a message has one at most. */
  public static ButtonElement primaryButton(String label, Action action) {
    var button = button(label, action);
    button.setStyle("primary");
    return button;
  }

  /** Returns the question that Slack asks before it sends the press of an element. */
  public static ConfirmationDialogObject confirmation(String title, String text, String confirm) {
    return ConfirmationDialogObject.builder()
        .title(plainText(title))
        .text(plainText(text))
        .confirm(plainText(confirm))
        .deny(plainText("Cancel"))
        .build();
  }

  /** Returns an overflow menu of actions, by their labels. */
  public static OverflowMenuElement overflow(
      Action.Menu menu, SequencedMap<String, Action> choices) {
    return OverflowMenuElement.builder().actionId(menu.id()).options(options(choices)).build();
  }

  private static List<OptionObject> options(SequencedMap<String, Action> choices) {
    return choices.entrySet().stream()
        .map(choice -> option(choice.getKey(), choice.getValue().encode().value()))
        .toList();
  }

  /** Returns an option with that label. */
  public static OptionObject option(String label, String value) {
    return OptionObject.builder().text(plainText(label)).value(value).build();
  }

  /** Returns plain text. */
  public static PlainTextObject plainText(String text) {
    return PlainTextObject.builder().text(text).build();
  }

  /**
   * Returns verbatim text: Slack makes no links of its own from what looks like a channel or a
   * person.
   */
  public static MarkdownTextObject mrkdwn(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }

  /** Returns the blocks as JSON. */
  public static String toJson(List<LayoutBlock> blocks) {
    return GSON.toJson(blocks);
  }

  /**
   * Returns how long blocks are, as Slack counts: every {@code text} string in them, with its
   * markup, URLs and escapes, in code points.
   */
  public static int length(List<? extends LayoutBlock> blocks) {
    return length(GSON.toJsonTree(blocks));
  }

  /** Returns the same of blocks as JSON. */
  static int length(JsonElement json) {
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream().mapToInt(BlockKit::length).sum();
    }
    if (!json.isJsonObject()) {
      return 0;
    }
    var length = 0;
    for (var field : json.getAsJsonObject().entrySet()) {
      var value = field.getValue();
      length +=
          field.getKey().equals("text") && value.isJsonPrimitive()
              ? length(value.getAsString())
              : length(value);
    }
    return length;
  }

  /** Returns the length of a text in code points. */
  public static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
