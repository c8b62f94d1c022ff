package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.MessageContent;
import org.jspecify.annotations.Nullable;

/** The button and the menu below one event. */
record EventButtons(MessageContent content, PendingMessage message, @Nullable String link) {
  /** Returns both as one block. */
  LayoutBlock block() {
    return MessageMenu.of(message).beside(label(), link);
  }

  private String label() {
    return switch (content.type()) {
      case REPORT_CREATED -> "Open report";
      case REVIEW_REQUESTED, CODE_REVIEW -> "Open review";
      default -> "Open";
    };
  }
}
