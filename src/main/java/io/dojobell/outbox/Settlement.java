package io.dojobell.outbox;

import io.dojobell.database.RetryingDatabase;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.Notices;
import io.dojobell.store.RepeatedMessages;
import io.dojobell.store.SystemSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Stores the results of attempts, however long that takes. Where another node has the destination
 * meanwhile, that one decides about failures; a success is recorded all the same.
 */
public final class Settlement {
  private final RetryingDatabase database;
  private final FallbackQueue fallbacks;
  private final InstantSource clock;
  private final String node;
  private final WakeUps wakeUps;

  /**
   * @param node names this process among those that share the database
   */
  public Settlement(
      RetryingDatabase database,
      FallbackPolicy fallbackPolicy,
      InstantSource clock,
      String node,
      WakeUps wakeUps) {
    this.database = database;
    this.fallbacks = new FallbackQueue(fallbackPolicy);
    this.clock = clock;
    this.node = node;
    this.wakeUps = wakeUps;
  }

  /** Marks the deliveries as sent in one message, which the first names. */
  public void sent(List<Delivery> deliveries, @Nullable String reference) {
    var now = clock.instant();
    database.runBeside(handle -> markSent(handle, deliveries, reference, now));
  }

  private static void markSent(
      Handle handle, List<Delivery> deliveries, @Nullable String reference, Instant now) {
    var states = new DeliveryStates(handle);
    var first = deliveries.getFirst();
    states.markSent(first.id(), now, reference);
    if (first.event() == null) {
      Notices.deleteSecret(handle, first.id());
    }
    deliveries.stream()
        .skip(1)
        .forEach(delivery -> states.markMerged(delivery.id(), first.id(), now));
  }

  /**
   * Marks the deliveries as sent in one message that can be changed later, on which repeats are
   * counted where it shows one event alone.
   *
   * @param shown the fingerprint of each of them, in the same order
   */
  public void sentAsNew(
      List<Delivery> deliveries, @Nullable String reference, List<EventFingerprint> shown) {
    var now = clock.instant();
    database.runBeside(
        handle -> {
          markSent(handle, deliveries, reference, now);
          RepeatCounter.record(handle, deliveries.getFirst(), reference, shown, now);
        });
  }

  /** Marks the deliveries as merged: they were counted on the message of an earlier delivery. */
  public void mergedInto(List<Delivery> deliveries, long earlier) {
    var now = clock.instant();
    database.runBeside(
        handle -> {
          deliveries.forEach(
              delivery -> new DeliveryStates(handle).markMerged(delivery.id(), earlier, now));
          new RepeatedMessages(handle).add(earlier, deliveries.size(), now);
        });
  }

  /**
   * Stores that the deliveries wait for a retry; those that have waited longer than the fallback's
   * limit go to their fallback, if there is one.
   */
  public void retry(List<Delivery> deliveries, Instant when, String reason) {
    var now = clock.instant();
    var fellBack =
        database.writeBeside(
            handle ->
                isLeasedHere(handle, deliveries) && retry(handle, deliveries, when, reason, now));
    if (fellBack) {
      wakeUps.wakeUp();
    }
  }

  /** Returns whether any of them goes to its fallback. */
  private boolean retry(
      Handle handle, List<Delivery> deliveries, Instant when, String reason, Instant now) {
    var after = new SystemSettings(handle).read().fallbackAfter();
    var fellBack =
        deliveries.stream()
            .filter(one -> !now.isBefore(one.firstTryAt(now).plus(after)))
            .filter(one -> fallbacks.queue(handle, one, reason, now))
            .collect(Collectors.toSet());
    for (var delivery : deliveries) {
      if (fellBack.contains(delivery)) {
        new DeliveryStates(handle).mark(delivery.id(), DeliveryState.FAILED, reason, null);
      } else {
        new DeliveryStates(handle).mark(delivery.id(), DeliveryState.RETRYING, reason, when);
      }
    }
    new DeliveryStates(handle).setWaitingSince(deliveries.stream().map(Delivery::id).toList(), now);
    return !fellBack.isEmpty();
  }

  /** Sets the deliveries aside: they wait for a retry without holding back those behind them. */
  public void setAside(List<Delivery> deliveries) {
    database.runBeside(
        handle -> deliveries.forEach(one -> new DeliveryStates(handle).setAside(one.id())));
  }

  /**
   * Returns the destination's deliveries to the queue whose attempt was interrupted on our side:
   * that is no failure of the destination's, and counts as no try.
   */
  public void returnInterrupted(Destination destination, String reason) {
    database.runBeside(
        handle -> {
          if (new DestinationLeases(handle).isLeasedBy(destination, node)) {
            new DeliveryStates(handle).returnInterrupted(destination, reason, clock.instant());
          }
        });
  }

  /**
   * Makes each delivery due again, in a smaller message: one of all of them was refused for its
   * form.
   */
  public void split(List<Delivery> deliveries, String reason) {
    var now = clock.instant();
    database.runBeside(
        handle -> {
          if (isLeasedHere(handle, deliveries)) {
            var states = new DeliveryStates(handle);
            deliveries.forEach(one -> states.mark(one.id(), DeliveryState.RETRYING, reason, now));
          }
        });
  }

  /**
   * Fails the deliveries, which the other side has surely not taken, and queues their fallbacks if
   * there are any; each can be retried by hand.
   */
  public void fail(List<Delivery> deliveries, String reason) {
    fail(deliveries, reason, false);
  }

  /** Fails the deliveries in the same way that were tried for too long, and may have been taken. */
  public void expire(List<Delivery> deliveries, String reason) {
    fail(deliveries, reason, true);
  }

  private void fail(List<Delivery> deliveries, String reason, boolean maybeTaken) {
    var now = clock.instant();
    var fellBack =
        database.writeBeside(
            handle ->
                isLeasedHere(handle, deliveries)
                    && fail(handle, deliveries, reason, maybeTaken, now));
    if (fellBack) {
      wakeUps.wakeUp();
    }
  }

  /** Returns whether any of them goes to its fallback. */
  private boolean fail(
      Handle handle, List<Delivery> deliveries, String reason, boolean maybeTaken, Instant now) {
    var fellBack = false;
    for (var delivery : deliveries) {
      new DeliveryStates(handle).mark(delivery.id(), DeliveryState.FAILED, reason, null);
      if (!maybeTaken) {
        new DeliveryStates(handle).clearBatch(delivery.id());
      }
      fellBack |= fallbacks.queue(handle, delivery, reason, now);
    }
    return fellBack;
  }

  /**
   * Fails the deliveries because the whole channel refuses us, and queues their fallbacks; those
   * without a fallback are retried after {@link WaitingDeliveries#channelRestored}.
   */
  public void refused(List<Delivery> deliveries, String reason) {
    fail(deliveries, reason);
    database.runBeside(
        handle -> {
          if (isLeasedHere(handle, deliveries)) {
            deliveries.forEach(one -> new DeliveryStates(handle).markRefused(one.id()));
          }
        });
  }

  /**
   * Returns whether their destination is still leased by this node. Where another node has it, that
   * one decides about failures; a success is recorded all the same.
   */
  private boolean isLeasedHere(Handle handle, List<Delivery> deliveries) {
    return new DestinationLeases(handle).isLeasedBy(deliveries.getFirst().destination(), node);
  }
}
