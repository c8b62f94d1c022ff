package io.dojobell.outbox;

import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.routing.PlannedDelivery;
import io.dojobell.store.Alerts;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Deliveries.NewDelivery;
import io.dojobell.store.DestinationLeases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
    wakeUps.wakeUp();
  }

  /**
   * Adds an event's deliveries in the caller's transaction; the caller calls {@link #afterCommit}
   * once that is committed. Alerts are delivered by being stored.
   */
  public void add(Handle handle, Event event, List<PlannedDelivery> plan) {
    trim(handle, addUntrimmed(handle, event, plan));
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
    var inboxes = schedule(handle, fresh, now);
    if (!inboxes.isEmpty()) {
      new Alerts(handle).addForNotice(notice);
    }
    trim(handle, inboxes);
  }

  /** Deletes the oldest alerts of these inboxes beyond the limit. */
  public void trim(Handle handle, Collection<String> inboxes) {
    new Alerts(handle).trim(inboxes);
  }

  /**
   * Adds an event's deliveries as {@link #add} does, for one of several events.
   *
   * @return the inboxes it stands in, to be trimmed once all are put
   */
  public List<String> addUntrimmed(Handle handle, Event event, List<PlannedDelivery> plan) {
    var now = clock.instant();
    var fresh = plan.stream().map(planned -> newDelivery(event, planned, now)).toList();
    new Deliveries(handle).add(event.id(), fresh, now);
    var inboxes = schedule(handle, fresh, now);
    if (!inboxes.isEmpty()) {
      new Alerts(handle).addFor(event.id());
    }
    return inboxes;
  }

  /**
   * Makes the destinations of new deliveries due.
   *
   * @return the inboxes among them
   */
  private static List<String> schedule(Handle handle, List<NewDelivery> fresh, Instant now) {
    var inboxes = new ArrayList<String>();
    var due = new ArrayList<Destination>();
    for (var delivery : fresh) {
      if (delivery.state() == DeliveryState.QUEUED && dueAt(delivery).equals(now)) {
        due.add(delivery.destination());
      } else if (delivery.state() == DeliveryState.QUEUED
          || delivery.state() == DeliveryState.HELD) {
        new DestinationLeases(handle).markDue(List.of(delivery.destination()), dueAt(delivery));
      } else if (delivery.state() == DeliveryState.SENT
          && delivery.destination() instanceof Destination.Inbox(var inbox)) {
        inboxes.add(inbox);
      }
    }
    new DestinationLeases(handle).markDue(due, now);
    return inboxes;
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
    } else if (planned.heldUntil() != null) {
      state = DeliveryState.HELD;
    }
    return new NewDelivery(
        planned.destination(),
        planned.username(),
        state,
        planned.recordedReason(),
        nextTry(planned, state, earliest),
        state == DeliveryState.SENT ? now : null,
        planned.threads());
  }

  private static @Nullable Instant nextTry(
      PlannedDelivery planned, DeliveryState state, Instant earliest) {
    return switch (state) {
      case HELD -> planned.heldUntil();
      case QUEUED -> earliest;
      default -> null;
    };
  }

  private static Instant dueAt(NewDelivery waiting) {
    return Objects.requireNonNull(waiting.nextTryAt());
  }
}
