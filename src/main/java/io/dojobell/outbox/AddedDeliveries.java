package io.dojobell.outbox;

import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.store.Deliveries.NewDelivery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The deliveries that a transaction has added: which inboxes have them, and who is due when. */
public final class AddedDeliveries {
  private final TreeSet<String> inboxes = new TreeSet<>();
  private final Map<Destination, Instant> due = new HashMap<>();

  /** Takes these. Returns whether any of them is in an inbox. */
  boolean add(List<NewDelivery> fresh) {
    var isInInbox = false;
    for (var delivery : fresh) {
      if (delivery.state() == DeliveryState.QUEUED || delivery.state() == DeliveryState.HELD) {
        due.merge(
            delivery.destination(),
            Objects.requireNonNull(delivery.nextTryAt()),
            (one, other) -> one.isBefore(other) ? one : other);
      } else if (delivery.state() == DeliveryState.SENT
          && delivery.destination() instanceof Destination.Inbox(var inbox)) {
        inboxes.add(inbox);
        isInInbox = true;
      }
    }
    return isInInbox;
  }

  /** Returns the inboxes that have some of them, in order. */
  Set<String> inboxes() {
    return inboxes;
  }

  /** Returns whether any of them is to be sent. */
  public boolean hasDue() {
    return !due.isEmpty();
  }

  /** Returns when each destination is due. */
  Map<Destination, Instant> due() {
    return due;
  }
}
