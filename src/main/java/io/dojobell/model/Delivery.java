package io.dojobell.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event or notice to one destination, with why it was chosen and its state.
 *
 * @param id ascending in the order deliveries were stored
 * @param event the event's id; null: it delivers a notice
 * @param username the user it is for; null for the system's and routes' deliveries
 * @param reason the rule that chose it, or why it was not sent; the kind of a notice
 * @param tries attempts begun so far
 * @param mergedInto the delivery in whose message this one was shown, if merged
 * @param uid names it outside, in a mail's Message-ID and a webhook's Idempotency-Key: random, so
 *     that no other delivery has it, in no installation, even after a backup was restored
 * @param attempts its tries so far
 */
public record Delivery(
    long id,
    @Nullable String event,
    Destination destination,
    @Nullable String username,
    DeliveryState state,
    DeliveryReason reason,
    int tries,
    @Nullable String lastError,
    Instant createdAt,
    @Nullable Instant nextTryAt,
    @Nullable Instant sentAt,
    @Nullable Long mergedInto,
    String uid,
    Attempts attempts) {

  /** Returns a uid that no other delivery has. */
  public static String newUid() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /**
   * The tries of a delivery so far.
   *
   * @param firstAt when the first began since it was queued, its hold ended, the service started or
   *     somebody retried it by hand; null: none has
   * @param batch the delivery that named the message of the last try; null: there was none
   * @param setAside whether it waits for its next try without holding back those behind it
   * @param wasHeld whether it was held for its person before the first try
   */
  public record Attempts(
      @Nullable Instant firstAt, @Nullable Long batch, boolean setAside, boolean wasHeld) {
    /** Of a delivery that was not tried yet. */
    public static final Attempts NONE = new Attempts(null, null, false, false);
  }

  /** Makes a delivery that was not tried yet. */
  public Delivery(
      long id,
      String event,
      Destination destination,
      @Nullable String username,
      DeliveryState state,
      DeliveryReason reason,
      int tries,
      @Nullable String lastError,
      Instant createdAt,
      @Nullable Instant nextTryAt,
      @Nullable Instant sentAt,
      @Nullable Long mergedInto,
      String uid) {
    this(
        id,
        event,
        destination,
        username,
        state,
        reason,
        tries,
        lastError,
        createdAt,
        nextTryAt,
        sentAt,
        mergedInto,
        uid,
        Attempts.NONE);
  }

  /** Returns when its first try began: now, where it is the one that has just been made. */
  public Instant firstTryAt(Instant now) {
    var first = attempts.firstAt();
    return first == null ? now : first;
  }
}
