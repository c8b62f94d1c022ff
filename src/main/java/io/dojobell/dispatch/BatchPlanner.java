package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.Branding;
import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.outbox.RepeatCounter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans the next message at a destination: people get together what waits, a program gets each
 * event by itself, and a repeat is counted on the message that was just sent.
 */
record BatchPlanner(RepeatCounter repeatCounter, BatchSplits splits, Supplier<Branding> branding) {
  /**
   * The most deliveries that are read at once: 1,000 that come within a second are one read; a
   * program gets one after the other.
   */
  private static final int MAX_READ = 1_500;

  private static final int MAX_READ_SINGLY = 50;

  /**
   * The fewest deliveries that are read: more than a message names, so that none of many waiting
   * destinations is delayed for long.
   */
  private static final int MIN_READ = 150;

  private static final int MIN_READ_SINGLY = 2;

  /** Returns how many waiting deliveries are read where there is capacity for more. */
  static int maxRead(Destination destination) {
    return maxBatchSize(destination) == 1 ? MAX_READ_SINGLY : MAX_READ;
  }

  /** Returns how many waiting deliveries are read in any case. */
  static int minRead(Destination destination) {
    return maxBatchSize(destination) == 1 ? MIN_READ_SINGLY : MIN_READ;
  }

  private static int maxBatchSize(Destination destination) {
    return switch (destination) {
      case Destination.SlackChannel _,
          Destination.SlackUser _,
          Destination.SlackIncomingWebhook _,
          Destination.Mailbox _,
          Destination.TeamsWebhook _ ->
          MAX_READ;
      case Destination.Endpoint _, Destination.Inbox _, Destination.NoAddress _ -> 1;
    };
  }

  /** Returns whether a message there can be changed once it is sent. */
  static boolean isEditable(Destination destination) {
    return switch (destination) {
      case Destination.SlackChannel _, Destination.SlackUser _ -> true;
      case Destination.SlackIncomingWebhook _,
          Destination.Mailbox _,
          Destination.TeamsWebhook _,
          Destination.Endpoint _,
          Destination.Inbox _,
          Destination.NoAddress _ ->
          false;
    };
  }

  /** Returns the next batch of those messages, which are not empty and in their order. */
  MessageBatch next(Destination destination, List<PendingMessage> all) {
    return next(destination, splits.next(destination, all), branding.get());
  }

  private MessageBatch next(Destination destination, List<PendingMessage> all, Branding branding) {
    if (all.getFirst().event().isNotice()) {
      return new MessageBatch(destination, all.subList(0, 1), branding);
    }
    // A notice is never part of a summary, and what came before it goes before it.
    var due = all.stream().takeWhile(message -> !message.event().isNotice()).toList();
    var maxSize = maxBatchSize(destination);
    if (!isEditable(destination)) {
      return new MessageBatch(destination, StableBatches.next(due, maxSize), branding);
    }
    var shown = repeatCounter.recentMessages(destination);
    var plan = RepeatPlan.of(due, shown);
    var first = due.getFirst();
    if (plan.newMessages().contains(first)) {
      return new MessageBatch(destination, plan.newMessages(), branding);
    }
    var key = EventFingerprint.of(first.event()).key();
    var same = plan.repeats().getOrDefault(key, List.of(first));
    return Optional.ofNullable(shown.get(key))
        .flatMap(repeatCounter::original)
        .map(earlier -> new MessageBatch(destination, same, branding, mergedInto(earlier, same)))
        .orElseGet(() -> new MessageBatch(destination, List.of(first), branding));
  }

  private static MessageBatch.EarlierMessage mergedInto(
      RepeatCounter.OriginalMessage earlier, List<PendingMessage> same) {
    return new MessageBatch.EarlierMessage(
        new PendingMessage(earlier.delivery(), earlier.event()),
        earlier.reference(),
        earlier.times() + same.size(),
        same.getLast().event().receivedAt());
  }
}
