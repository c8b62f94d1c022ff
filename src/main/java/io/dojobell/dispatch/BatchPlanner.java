package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.message.Branding;
import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.model.Organisation;
import io.dojobell.outbox.DueDeliveries;
import io.dojobell.outbox.RepeatCounter;
import io.dojobell.store.RepeatedMessages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plans the next message at a destination: people get together what waits, a program gets each
 * event by itself, and a repeat is counted on the message that was just sent.
 */
record BatchPlanner(
    RepeatCounter repeatCounter,
    BatchSplits splits,
    Function<Organisation, Branding> branding,
    DestinationTraits traits) {
  /** Returns whether repeats are counted on messages there. */
  boolean countsRepeats(Destination destination) {
    return traits.isEditable(destination);
  }

  /**
   * Returns the next batch.
   *
   * @param rest what is left of that, which is not empty and in its order
   */
  MessageBatch next(Destination destination, List<PendingMessage> rest, DueDeliveries.Due due) {
    var messages = splits.next(destination, rest);
    return next(destination, messages, branding.apply(due.organisation()), due.shown());
  }

  private MessageBatch next(
      Destination destination,
      List<PendingMessage> all,
      Branding branding,
      Map<String, RepeatedMessages.ShownMessage> shown) {
    if (all.getFirst().event().isNotice()) {
      return new MessageBatch(destination, all.subList(0, 1), branding);
    }
    // A notice is never part of a summary, and what came before it goes before it.
    var due = all.stream().takeWhile(message -> !message.event().isNotice()).toList();
    if (!countsRepeats(destination)) {
      var next = StableBatches.next(due, traits.of(destination).maxBatchSize());
      return new MessageBatch(destination, next, branding);
    }
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
