package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.outbox.AttemptStarter;
import io.dojobell.outbox.AttemptStarter.BeginResult;
import io.dojobell.outbox.DueDeliveries;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends what was read as due at a destination, message after message, until a pause is needed. */
final class MessageRound {
  private final SendPauses pauses;
  private final BatchPlanner batchPlanner;
  private final AttemptStarter attemptStarter;
  private final Attempt attempt;
  private final OutcomeRecorder outcomes;
  private final ConcurrencyLimit concurrencyLimit;

  MessageRound(
      SendPauses pauses,
      BatchPlanner batchPlanner,
      AttemptStarter attemptStarter,
      Attempt attempt,
      OutcomeRecorder outcomes,
      ConcurrencyLimit concurrencyLimit) {
    this.pauses = pauses;
    this.batchPlanner = batchPlanner;
    this.attemptStarter = attemptStarter;
    this.attempt = attempt;
    this.outcomes = outcomes;
    this.concurrencyLimit = concurrencyLimit;
  }

  /**
   * Sends these, or, between messages, stops when asked to. Where repeats are counted, it sends one
   * message: what they are counted on has changed then.
   */
  RoundResult send(Destination destination, DueDeliveries.Due due, BooleanSupplier stopping) {
    if (due.deliveries().isEmpty()) {
      return new RoundResult.Done(null);
    }
    var rest =
        due.deliveries().entrySet().stream()
            .map(entry -> new PendingMessage(entry.getKey(), entry.getValue()))
            .toList();
    while (!rest.isEmpty() && !stopping.getAsBoolean()) {
      var pause = pauses.check(destination, rest);
      if (pause.isPresent()) {
        return pause.get();
      }
      var batch = batchPlanner.next(destination, rest, due);
      switch (attemptStarter.begin(destination, byDelivery(batch))) {
        case BeginResult.Begun() -> {
          var notBefore = send(batch);
          if (notBefore != null) {
            return new RoundResult.Done(notBefore);
          }
          if (countsRepeats(destination)) {
            return new RoundResult.Continue();
          }
          var sent = Set.copyOf(batch.messages());
          rest = rest.stream().filter(message -> !sent.contains(message)).toList();
        }
        case BeginResult.Dropped(var dropped) ->
            rest = rest.stream().filter(one -> !dropped.contains(one.delivery().id())).toList();
        case BeginResult.LeaseLost() -> {
          return new RoundResult.LeaseLost();
        }
      }
    }
    return new RoundResult.Continue();
  }

  /** Returns whether repeats are counted on messages there. */
  boolean countsRepeats(Destination destination) {
    return batchPlanner.countsRepeats(destination);
  }

  /** Returns when the destination may be sent to again, null for at once. */
  private @Nullable Instant send(MessageBatch batch) {
    var destination = batch.destination();
    return switch (concurrencyLimit.runOutside(destination, () -> attempt.deliver(batch))) {
      case Attempt.Result.Ended(var outcome) -> outcomes.record(batch, outcome);
      case Attempt.Result.CutOff(var reason) -> outcomes.interrupted(destination, reason);
    };
  }

  private static Map<Delivery, Event> byDelivery(MessageBatch batch) {
    var events = new LinkedHashMap<Delivery, Event>();
    batch.messages().forEach(message -> events.put(message.delivery(), message.event()));
    return events;
  }
}
