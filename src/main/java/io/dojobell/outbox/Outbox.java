package io.dojobell.outbox;

import io.dojobell.database.SharedCommit;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Hold;
import io.dojobell.routing.PlannedDelivery;
import io.dojobell.store.Alerts;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Deliveries.NewDelivery;
import io.dojobell.store.DestinationLeases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Adds the deliveries that were planned, and makes their destinations due. */
public final class Outbox {
  private final WakeUps wakeUps;
  private final InstantSource clock;

  public Outbox(WakeUps wakeUps, InstantSource clock) {
    this.wakeUps = wakeUps;
    this.clock = clock;
  }

  /** Has added deliveries sent, once they are committed. */
  public void afterCommit() {
    wakeUps.wakeUpAll();
  }

  /**
   * Adds an event's deliveries in the caller's transaction; the caller calls {@link #afterCommit}
   * once that is committed. Alerts are delivered by being stored.
   */
  public void add(Handle handle, Event event, List<PlannedDelivery> plan) {
    var added = new AddedDeliveries();
    add(handle, event, plan, added);
    finish(handle, added);
  }

  /** Adds the event to that account's inbox in the same way. */
  public void addAlert(Handle handle, Event event, String username, DeliveryReason reason) {
    var inbox = new Destination.Inbox(username);
    add(handle, event, List.of(PlannedDelivery.now(inbox, username, reason)));
  }

  /** Adds a notice's deliveries in the same way. */
  public void addNotice(Handle handle, long notice, List<PlannedDelivery> plan) {
    var now = clock.instant();
    var fresh = plan.stream().map(planned -> newDelivery(planned, now, now)).toList();
    new Deliveries(handle).addForNotice(notice, fresh, now);
    var added = new AddedDeliveries();
    if (added.add(fresh)) {
      new Alerts(handle).addForNotice(notice);
    }
    finish(handle, added);
  }

  /**
   * Makes the destinations due of what was added, and deletes the oldest alerts beyond the limit of
   * their inboxes. The last thing in a transaction, as others wait for it from then on.
   */
  public void finish(Handle handle, AddedDeliveries added) {
    SharedCommit.atEnd(handle, this, added.inboxes(), new Alerts(handle)::trim);
    new DestinationLeases(handle).markDue(added.due());
  }

  /**
   * Adds the deliveries of one of several events; the caller has {@link #finish} called once all
   * are added.
   */
  public void add(Handle handle, Event event, List<PlannedDelivery> plan, AddedDeliveries added) {
    var now = clock.instant();
    var fresh = plan.stream().map(planned -> newDelivery(event, planned, now)).toList();
    new Deliveries(handle).add(event.id(), fresh, now);
    if (added.add(fresh)) {
      new Alerts(handle).addFor(event.id());
    }
  }

  private static NewDelivery newDelivery(Event event, PlannedDelivery planned, Instant now) {
    return newDelivery(
        planned, now, TestAddedMatcher.earliestSendTime(event, planned.destination(), now));
  }

  /**
   * @param earliest the time before which it is not sent
   */
  private static NewDelivery newDelivery(PlannedDelivery planned, Instant now, Instant earliest) {
    var state = DeliveryState.QUEUED;
    if (planned.skipReason() != null) {
      state = DeliveryState.SKIPPED;
    } else if (planned.destination() instanceof Destination.Inbox) {
      state = DeliveryState.SENT;
    } else if (planned.hold() != null) {
      state = DeliveryState.HELD;
    }
    var hold = state == DeliveryState.HELD ? planned.hold() : null;
    return new NewDelivery(
        planned.destination(),
        planned.username(),
        state,
        planned.recordedReason(),
        nextTry(state, hold, earliest),
        state == DeliveryState.SENT ? now : null,
        planned.posting(),
        hold == null ? null : hold.reason());
  }

  private static @Nullable Instant nextTry(
      DeliveryState state, @Nullable Hold hold, Instant earliest) {
    if (hold != null) {
      return hold.until();
    }
    return state == DeliveryState.QUEUED ? earliest : null;
  }
}
