package io.dojobell.outbox;

import io.dojobell.model.ChannelPosting;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason.InPlaceOf;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Deliveries.NewDelivery;
import io.dojobell.store.DestinationLeases;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Queues deliveries for other destinations in place of those that cannot be made. */
record FallbackQueue(FallbackPolicy policy) {
  /** Returns the fallbacks of the delivery that do not have the event yet; a notice has none. */
  List<Destination> destinations(Handle handle, Delivery delivery) {
    var event = delivery.event();
    if (event == null) {
      return List.of();
    }
    var rows = new Deliveries(handle);
    return policy.destinations(handle, delivery).stream()
        .filter(other -> !rows.has(event, other))
        .toList();
  }

  /** Queues the fallbacks of the delivery. Returns whether there were any without the event. */
  boolean queue(Handle handle, Delivery delivery, String reason, Instant now) {
    var event = delivery.event();
    var others = destinations(handle, delivery);
    if (event == null || others.isEmpty()) {
      return false;
    }
    var rows = new Deliveries(handle);
    var recorded = new InPlaceOf(delivery.destination().channel(), reason, delivery.reason());
    for (var other : others) {
      var fresh =
          new NewDelivery(
              other,
              delivery.username(),
              DeliveryState.QUEUED,
              recorded,
              now,
              null,
              ChannelPosting.NONE,
              null);
      rows.add(event, List.of(fresh), now);
      rows.recordChosenBy(event, other, delivery.destination().channel());
    }
    new DestinationLeases(handle).markDue(others, now);
    return true;
  }
}
