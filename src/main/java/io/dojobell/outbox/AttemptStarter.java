package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason.NoLongerSent;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.ReasonWords;
import io.dojobell.model.SkipReason;
import io.dojobell.routing.Eligibility;
import io.dojobell.store.Deliveries;
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.DestinationLeases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Begins attempts to send, after checking that each delivery may still be sent. */
public final class AttemptStarter {
  private final Database database;
  private final InstantSource clock;
  private final String node;
  private final WakeUps wakeUps;

  /**
   * @param node names this process among those that share the database
   */
  public AttemptStarter(Database database, InstantSource clock, String node, WakeUps wakeUps) {
    this.database = database;
    this.clock = clock;
    this.node = node;
    this.wakeUps = wakeUps;
  }

  /** The result of {@link #begin}. */
  public sealed interface BeginResult {
    /** It may be sent. */
    record Begun() implements BeginResult {}

    /** Some of its deliveries are not sent there; nothing was begun. */
    record Dropped(Set<Long> deliveries) implements BeginResult {}

    /** The lease ran out: another node has the destination. */
    record LeaseLost() implements BeginResult {}
  }

  /**
   * Begins an attempt to send these together, after checking that each may still be sent; durable,
   * so that a crash is known to have interrupted it.
   */
  public BeginResult begin(Destination destination, Map<Delivery, Event> batch) {
    var begin =
        database.writeBeside(
            handle -> {
              var now = clock.instant();
              if (!new DestinationLeases(handle)
                  .renew(destination, node, now, DestinationQueue.LEASE_DURATION)) {
                return new BeginResult.LeaseLost();
              }
              var dropped = drop(handle, batch, now);
              if (!dropped.isEmpty()) {
                return new BeginResult.Dropped(dropped);
              }
              new DeliveryStates(handle)
                  .beginAttempt(batch.keySet().stream().map(Delivery::id).toList(), now);
              return new BeginResult.Begun();
            });
    if (begin instanceof BeginResult.Dropped) {
      wakeUps.wakeUp();
    }
    return begin;
  }

  /** Skips or moves the deliveries that may not be sent there any more. Returns their ids. */
  private static Set<Long> drop(Handle handle, Map<Delivery, Event> batch, Instant now) {
    var dropped = new HashSet<Long>();
    new SendCheck(handle, now)
        .of(batch)
        .forEach(
            (delivery, eligibility) -> {
              switch (eligibility) {
                case Eligibility.Eligible() -> {}
                case Eligibility.Moved(var to) -> {
                  move(handle, delivery, to, now);
                  dropped.add(delivery.id());
                }
                case Eligibility.OtherAccount(var username, var to) -> {
                  assign(handle, delivery, username, to, now);
                  dropped.add(delivery.id());
                }
                case Eligibility.Ineligible(var reason) -> {
                  skip(handle, delivery, reason);
                  dropped.add(delivery.id());
                }
              }
            });
    return dropped;
  }

  private static void skip(Handle handle, Delivery delivery, SkipReason reason) {
    if (delivery.event() == null) {
      // The reason of a notice is its kind.
      new DeliveryStates(handle)
          .mark(delivery.id(), DeliveryState.SKIPPED, ReasonWords.within(reason), null);
      return;
    }
    new DeliveryStates(handle).skip(delivery.id(), new NoLongerSent(reason, delivery.reason()));
  }

  private static void assign(
      Handle handle, Delivery delivery, String username, Destination to, Instant now) {
    var event = delivery.event();
    var isElsewhere = !to.equals(delivery.destination());
    if (isElsewhere && event != null && new Deliveries(handle).has(event, to)) {
      skip(handle, delivery, new SkipReason.OtherAccountServed(username));
      return;
    }
    new DeliveryStates(handle).assign(delivery.id(), username);
    new DeliveryStates(handle).move(delivery.id(), to, now);
    new DestinationLeases(handle).markDue(List.of(to), now);
  }

  private static void move(Handle handle, Delivery delivery, Destination to, Instant now) {
    var event = delivery.event();
    if (event == null || new Deliveries(handle).has(event, to)) {
      skip(handle, delivery, new SkipReason.NewAddressServed());
      return;
    }
    new DeliveryStates(handle).move(delivery.id(), to, now);
    new DestinationLeases(handle).markDue(List.of(to), now);
  }
}
