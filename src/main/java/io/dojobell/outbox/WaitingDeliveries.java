package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryQueue;
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.DestinationLeases;
import io.dojobell.store.SystemSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The deliveries that wait for a retry. */
public final class WaitingDeliveries {
  /** The age up to which refused deliveries are retried: as long as anything is. */
  private static final Duration REFUSED_RETENTION = Duration.ofHours(24);

  private final Database database;
  private final FallbackQueue fallbacks;
  private final InstantSource clock;
  private final WakeUps wakeUps;

  public WaitingDeliveries(
      Database database, FallbackPolicy fallbackPolicy, InstantSource clock, WakeUps wakeUps) {
    this.database = database;
    this.fallbacks = new FallbackQueue(fallbackPolicy);
    this.clock = clock;
    this.wakeUps = wakeUps;
  }

  /** Returns the deliveries as they are stored now, in the same order. */
  public List<Delivery> current(List<Delivery> deliveries) {
    var stored = database.read(handle -> new Deliveries(handle).byId(ids(deliveries)));
    return deliveries.stream().map(one -> stored.getOrDefault(one.id(), one)).toList();
  }

  /** Marks the deliveries as tried, though only a probe was sent for all of them. */
  public void markTried(List<Delivery> deliveries) {
    var now = clock.instant();
    database.runBeside(handle -> new DeliveryStates(handle).markTried(ids(deliveries), now));
  }

  /**
   * Returns when the delivery goes to its fallback, should it go on failing; empty: it has none.
   */
  public Optional<Instant> fallbackAt(Delivery delivery) {
    return database.read(
        handle -> {
          if (fallbacks.destinations(handle, delivery).isEmpty()) {
            return Optional.empty();
          }
          var after = new SystemSettings(handle).read().fallbackAfter();
          return Optional.of(delivery.firstTryAt(clock.instant()).plus(after));
        });
  }

  /**
   * Makes deliveries due now that wait for a retry in a channel that takes messages again, and
   * retries those that it refused, unless their fallback was sent.
   */
  public void channelRestored(Channel channel) {
    var now = clock.instant();
    database.run(
        handle -> {
          new DeliveryQueue(handle).retryAt(channel, now);
          new DestinationLeases(handle).markChannelDue(channel, now);
          var due = new ArrayList<Destination>();
          for (var delivery :
              new DeliveryQueue(handle).findRefused(channel, now.minus(REFUSED_RETENTION))) {
            if (fallbacks.policy().destinations(handle, delivery).isEmpty()
                || !fallbacks.destinations(handle, delivery).isEmpty()) {
              new DeliveryQueue(handle).requeue(delivery.id(), now);
              due.add(delivery.destination());
            }
          }
          new DeliveryQueue(handle).clearRefused(channel);
          new DestinationLeases(handle).markDue(due, now);
        });
    wakeUps.wakeUp();
  }

  private static List<Long> ids(Collection<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::id).toList();
  }
}
