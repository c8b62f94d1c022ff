package io.dojobell.slack.reply;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that only the asker sees.
 *
 * @param text what it says without its blocks, for screen readers and push
 */
public record Reply(String text, List<LayoutBlock> blocks) {
  /** Slack's limits, in code points. */
  private static final int SECTION = 3_000;

  private static final int MOST_BLOCKS = 50;
  private static final int MOST_BUTTONS = 5;

  public Reply {
    blocks = List.copyOf(blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS)));
  }

  /** A reply of one paragraph; it is {@code mrkdwn}, with outside text escaped already. */
  public static Reply of(String mrkdwn) {
    return new Draft().says(mrkdwn).done();
  }

  /** A button that does what typing a command would. */
  static ButtonElement command(String label, String text) {
    return button(label, "run:" + text.replace(' ', '_'), text);
  }

  /** A button with a value of ours. */
  public static ButtonElement button(String label, String action, String value) {
    return ButtonElement.builder()
        .text(PlainTextObject.builder().text(label).build())
        .actionId(action)
        .value(value)
        .build();
  }

  /** Escaped {@code mrkdwn} in which Slack finds nothing of its own. */
  public static MarkdownTextObject markdown(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }

  /** A reply in the making. */
  static final class Draft {
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** A paragraph. */
    Draft says(String mrkdwn) {
      var fitting = fit(mrkdwn);
      blocks.add(section(block -> block.text(markdown(fitting))));
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    /** Small print. */
    Draft notes(String mrkdwn) {
      var fitting = fit(mrkdwn);
      blocks.add(context(List.of(markdown(fitting))));
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    Draft block(LayoutBlock block) {
      blocks.add(block);
      return this;
    }

    Draft buttons(List<? extends BlockElement> buttons) {
      if (!buttons.isEmpty()) {
        var elements =
            List.<BlockElement>copyOf(buttons.subList(0, Math.min(buttons.size(), MOST_BUTTONS)));
        blocks.add(actions(elements));
      }
      return this;
    }

    Reply done() {
      return new Reply(text.toString(), blocks);
    }

    private static String fit(String mrkdwn) {
      if (mrkdwn.codePointCount(0, mrkdwn.length()) <= SECTION) {
        return mrkdwn;
      }
      // Whole lines, so that no link or mark is cut in two.
      var cut = mrkdwn.substring(0, mrkdwn.offsetByCodePoints(0, SECTION - 1));
      var line = cut.lastIndexOf('\n');
      return (line > 0 ? cut.substring(0, line) : Mrkdwn.escape(SECTION, mrkdwn)) + "\n…";
    }
  }
}
