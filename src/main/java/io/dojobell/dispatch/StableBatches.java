package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch.PendingMessage;
import java.util.List;
import java.util.Objects;

/**
 * Chooses the next message's part of what waits, where a message cannot be changed once it is sent:
 * what was in a message that the other side may have taken already is sent again as exactly that
 * message, and what came later goes into another.
 */
final class StableBatches {
  private StableBatches() {}

  /**
   * Returns the first message's part of these, in their order.
   *
   * @param due not empty
   * @param maxSize the most that one message holds
   */
  static List<PendingMessage> next(List<PendingMessage> due, int maxSize) {
    var batch = due.getFirst().delivery().attempts().batch();
    return due.stream()
        .filter(message -> Objects.equals(message.delivery().attempts().batch(), batch))
        .limit(maxSize)
        .toList();
  }
}
