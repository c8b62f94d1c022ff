package io.dojobell.slack.reply;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.SlackLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line on a message about a click on its own buttons, below them; one at most.
 *
 * @param text the action and its user, escaped
 * @param undo the command that undoes it; empty: none
 */
public record MessageAnnotation(String text, Optional<String> undo) {
  private static final String BLOCK = "done";

  /** Returns the message with this line in place of an earlier one; empty: it has no space. */
  public Optional<List<LayoutBlock>> addTo(List<LayoutBlock> message) {
    var blocks = new ArrayList<>(message);
    blocks.removeIf(block -> BLOCK.equals(block.getBlockId()));
    var after = blocks.size();
    for (var n = 0; n < blocks.size(); n++) {
      after = blocks.get(n) instanceof ActionsBlock ? n + 1 : after;
    }
    blocks.add(after, toBlock());
    return blocks.size() > SlackLimits.MAX_MESSAGE_BLOCKS ? Optional.empty() : Optional.of(blocks);
  }

  /** Returns the same as a reply, if the message cannot show it. */
  public Reply toReply() {
    return new Reply(text, List.of(toBlock()));
  }

  private LayoutBlock toBlock() {
    return section(
        block -> {
          block.blockId(BLOCK).text(BlockKit.mrkdwn(text));
          undo.ifPresent(
              command -> block.accessory(BlockKit.button("Undo", new Action.Unmute(command))));
          return block;
        });
  }
}
