package io.dojobell.slack.reply;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.LimitChecker;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * A reply that only the person sees who asked.
 *
 * @param text the content without its blocks, for screen readers and push notifications
 */
public record Reply(String text, List<LayoutBlock> blocks) {
  private static final int MAX_BUTTONS = 5;

  public Reply {
    blocks =
        List.copyOf(blocks.subList(0, Math.min(blocks.size(), SlackLimits.MAX_MESSAGE_BLOCKS)));
    LimitChecker.checkMessage("reply", blocks);
  }

  /**
   * Returns a reply of one paragraph of {@code mrkdwn}, in which outside text is escaped already.
   */
  public static Reply of(String mrkdwn) {
    return new Builder().paragraph(mrkdwn).build();
  }

  /**
   * Returns a reply with a button that opens a modal.
   *
   * @param name the modal's, in a sentence: {@code Your settings}
   */
  public static Reply opening(String name, Action.OpenModal modal) {
    return new Builder()
        .paragraph(name + " open with this button.")
        .buttons(List.of(BlockKit.primaryButton("Open", modal)))
        .build();
  }

  /** Returns a button that does the same as a typed command. */
  static ButtonElement commandButton(String label, String text) {
    return BlockKit.button(label, ReplyAction.Run.of(text));
  }

  /** Builds a reply. */
  static final class Builder {
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Adds a paragraph. */
    Builder paragraph(String mrkdwn) {
      var fitting = truncate(mrkdwn);
      blocks.add(BlockKit.section(fitting));
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    /** Adds a paragraph with a button beside it. */
    Builder paragraph(String mrkdwn, ButtonElement button) {
      var fitting = truncate(mrkdwn);
      blocks.add(SectionBlock.builder().text(BlockKit.mrkdwn(fitting)).accessory(button).build());
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    /** Adds small print. */
    Builder smallPrint(String mrkdwn) {
      var fitting = truncate(mrkdwn);
      blocks.add(BlockKit.context(fitting));
      text.append(text.isEmpty() ? "" : "\n").append(fitting);
      return this;
    }

    Builder block(LayoutBlock block) {
      blocks.add(block);
      return this;
    }

    Builder buttons(List<? extends BlockElement> buttons) {
      if (!buttons.isEmpty()) {
        blocks.add(BlockKit.actions(buttons.subList(0, Math.min(buttons.size(), MAX_BUTTONS))));
      }
      return this;
    }

    Reply build() {
      return new Reply(text.toString(), blocks);
    }

    private static String truncate(String mrkdwn) {
      if (mrkdwn.codePointCount(0, mrkdwn.length()) <= SlackLimits.MAX_SECTION_LENGTH) {
        return mrkdwn;
      }
      // Whole lines, so that no link or mark is cut in two.
      var cut =
          mrkdwn.substring(0, mrkdwn.offsetByCodePoints(0, SlackLimits.MAX_SECTION_LENGTH - 1));
      var line = cut.lastIndexOf('\n');
      return (line > 0
              ? cut.substring(0, line)
              : Mrkdwn.escape(SlackLimits.MAX_SECTION_LENGTH, mrkdwn))
          + "\n…";
    }
  }
}
