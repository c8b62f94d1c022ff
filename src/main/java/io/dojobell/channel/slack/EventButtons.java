package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.MessageContent;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The button and the menu below one event. */
record EventButtons(MessageContent content, PendingMessage message, @Nullable String link) {
  /** Returns both as one block. */
  LayoutBlock block() {
    var elements = new ArrayList<BlockElement>();
    if (link != null && link.length() <= SlackLimits.MAX_BUTTON_URL_LENGTH) {
      elements.add(BlockKit.linkButton(label(), link));
    }
    elements.add(MessageMenu.of(message).element());
    return BlockKit.actions(elements);
  }

  private String label() {
    return switch (content.type()) {
      case REPORT_CREATED -> "Open report";
      case REVIEW_REQUESTED, CODE_REVIEW -> "Open review";
      default -> "Open";
    };
  }
}
