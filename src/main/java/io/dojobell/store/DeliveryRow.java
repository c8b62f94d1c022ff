package io.dojobell.store;

import io.dojobell.model.ChannelPosting;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Fingerprint;
import io.dojobell.model.Route;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A row of the delivery log.
 *
 * @param uid null: the row is older than uids
 * @param reason as {@link DeliveryReasonJson} encodes it
 * @param mentions as {@link ColumnCodecs#mentions} encodes them
 * @param mergedInto the delivery in whose message it was shown
 */
record DeliveryRow(
    long id,
    @Nullable String uid,
    @Nullable String event,
    Destination destination,
    @Nullable String username,
    DeliveryState state,
    String reason,
    @ColumnName("told_in") @Nullable Long mergedInto,
    @Nested Delivery.Attempts attempts,
    @Nested Delivery.Times times,
    Route.@Nullable ThreadMode threads,
    @Nullable String mentions) {
  Delivery delivery() {
    return new Delivery(
        id,
        uid == null ? uidOfColumns() : uid,
        event,
        destination,
        username,
        state,
        DeliveryReasonJson.decode(reason),
        mergedInto,
        attempts,
        times,
        new ChannelPosting(threads, ColumnCodecs.mentions(mentions)));
  }

  /** Returns a uid made of columns that never change. */
  private String uidOfColumns() {
    return Fingerprint.of(id + " " + event + " " + times.createdAt().toEpochMilli())
        .substring(0, 32);
  }
}
