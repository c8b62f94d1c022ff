package io.dojobell.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event to one destination, with why it was chosen and its state.
 *
 * @param id ascending in the order deliveries were stored
 * @param event the event's id
 * @param username whom it is for; null for the system's and routes' deliveries
 * @param reason the rule that chose it, or why it was not sent, in words
 * @param tries attempts begun so far
 * @param toldIn the delivery in whose message this one was told, if merged
 * @param uid names it outside, in a mail's Message-ID and a webhook's Idempotency-Key: random, so
 *     that no other delivery has it, in no installation, even after a backup was restored
 */
public record Delivery(
    long id,
    String event,
    Destination destination,
    @Nullable String username,
    DeliveryState state,
    String reason,
    int tries,
    @Nullable String lastError,
    Instant createdAt,
    @Nullable Instant nextTryAt,
    @Nullable Instant sentAt,
    @Nullable Long toldIn,
    String uid) {

  /** Returns a uid that no other delivery has. */
  public static String newUid() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
