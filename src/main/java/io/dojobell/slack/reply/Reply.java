package io.dojobell.slack.reply;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/**
 * A reply that only the person sees who asked.
 *
 * @param text the content without its blocks, for screen readers and push notifications
 */
public record Reply(String text, List<LayoutBlock> blocks) {
  /** Slack's limits, in code points. */
  private static final int MAX_SECTION_LENGTH = 3_000;

  private static final int MAX_BLOCKS = 50;
  private static final int MAX_BUTTONS = 5;

  public Reply {
    blocks = List.copyOf(blocks.subList(0, Math.min(blocks.size(), MAX_BLOCKS)));
  }

  /**
   * Returns a reply of one paragraph of {@code mrkdwn}, in which outside text is escaped already.
   */
  public static Reply of(String mrkdwn) {
    return new Builder().paragraph(mrkdwn).build();
  }

  /** Returns a button that does the same as a typed command. */
  static ButtonElement commandButton(String label, String text) {
    return button(label, ReplyAction.Run.of(text));
  }

  /** Returns a button with that action. */
  public static ButtonElement button(String label, Action action) {
    var encoded = action.encode();
    return ButtonElement.builder()
        .text(PlainTextObject.builder().text(label).build())
        .actionId(encoded.id())
        .value(encoded.value())
        .build();
  }

  /** Returns escaped {@code mrkdwn} in which Slack converts no links or names of its own. */
  public static MarkdownTextObject mrkdwn(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }

  /** Builds a reply. */
  static final class Builder {
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Adds a paragraph. */
    Builder paragraph(String mrkdwn) {
      var fitting = truncate(mrkdwn);
      blocks.add(section(block -> block.text(mrkdwn(fitting))));
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    /** Adds small print. */
    Builder smallPrint(String mrkdwn) {
      var fitting = truncate(mrkdwn);
      blocks.add(context(List.of(mrkdwn(fitting))));
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    Builder block(LayoutBlock block) {
      blocks.add(block);
      return this;
    }

    Builder buttons(List<? extends BlockElement> buttons) {
      if (!buttons.isEmpty()) {
        var elements =
            List.<BlockElement>copyOf(buttons.subList(0, Math.min(buttons.size(), MAX_BUTTONS)));
        blocks.add(actions(elements));
      }
      return this;
    }

    Reply build() {
      return new Reply(text.toString(), blocks);
    }

    private static String truncate(String mrkdwn) {
      if (mrkdwn.codePointCount(0, mrkdwn.length()) <= MAX_SECTION_LENGTH) {
        return mrkdwn;
      }
      // Whole lines, so that no link or mark is cut in two.
      var cut = mrkdwn.substring(0, mrkdwn.offsetByCodePoints(0, MAX_SECTION_LENGTH - 1));
      var line = cut.lastIndexOf('\n');
      return (line > 0 ? cut.substring(0, line) : Mrkdwn.escape(MAX_SECTION_LENGTH, mrkdwn))
          + "\n…";
    }
  }
}
