package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.channel.MessageBatch;
import io.dojobell.message.Branding;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last line of a message: why a notice came, and the organisation's name and disclaimer. */
final class MessageFooter {
  private static final int MAX_REASON_LENGTH = 500;
  private static final int MAX_TEAM_LENGTH = 300;

  private MessageFooter() {}

  /** Returns the blocks at the end of the batch's message, which are none or one. */
  static List<LayoutBlock> of(MessageBatch batch, MessageSize size) {
    var blocks = new ArrayList<LayoutBlock>();
    var parts = new ArrayList<String>();
    var reason = sharedReason(batch);
    if (reason != null) {
      parts.add(Mrkdwn.escape(MAX_REASON_LENGTH, TextSanitizer.singleLine(reason)));
    }
    addBranding(parts, batch.branding(), size);
    if (!parts.isEmpty()) {
      blocks.add(BlockKit.context(String.join("  ·  ", parts)));
    }
    return blocks;
  }

  private static void addBranding(ArrayList<String> parts, Branding branding, MessageSize size) {
    var team = TextSanitizer.singleLine(branding.teamName());
    if (!team.isEmpty()) {
      parts.add("*" + Mrkdwn.escape(MAX_TEAM_LENGTH, team) + "*");
    }
    var disclaimer = TextSanitizer.paragraphs(branding.disclaimer());
    if (!disclaimer.isEmpty()) {
      parts.add(Mrkdwn.escape(size.maxDisclaimer(), disclaimer));
    }
  }

  /** Returns the reason of all notices to a person, where it is the same; an event has a menu. */
  private static @Nullable String sharedReason(MessageBatch batch) {
    var reasons =
        batch.messages().stream()
            .filter(message -> message.delivery().username() != null)
            .filter(message -> message.event().isNotice())
            .map(MessageBatch.PendingMessage::reason)
            .distinct()
            .toList();
    return reasons.size() == 1 ? reasons.getFirst() : null;
  }
}
