package io.dojobell.store;

import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Fingerprint;
import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A row of the delivery log.
 *
 * @param reason as {@link DeliveryReasonJson} encodes it
 * @param mergedInto the delivery in whose message it was shown
 * @param uid null: the row is older than uids
 */
record DeliveryRow(
    long id,
    @Nullable String event,
    Destination destination,
    @Nullable String username,
    DeliveryState state,
    String reason,
    int tries,
    @Nullable String lastError,
    Instant createdAt,
    @Nullable Instant nextTryAt,
    @Nullable Instant sentAt,
    @ColumnName("told_in") @Nullable Long mergedInto,
    @Nullable String uid,
    @Nullable Instant firstTryAt,
    @Nullable Long batch,
    boolean setAside,
    boolean wasHeld) {
  Delivery delivery() {
    return new Delivery(
        id,
        event,
        destination,
        username,
        state,
        DeliveryReasonJson.decode(reason),
        tries,
        lastError,
        createdAt,
        nextTryAt,
        sentAt,
        mergedInto,
        uid == null ? uidOfColumns() : uid,
        new Delivery.Attempts(firstTryAt, batch, setAside, wasHeld));
  }

  /** Returns a uid made of columns that never change. */
  private String uidOfColumns() {
    return Fingerprint.of(id + " " + event + " " + createdAt.toEpochMilli()).substring(0, 32);
  }
}
