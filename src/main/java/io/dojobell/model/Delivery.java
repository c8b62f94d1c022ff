package io.dojobell.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event or notice to one destination, with why it was chosen and its state.
 *
 * @param id ascending in the order deliveries were stored
 * @param uid names it outside, in a mail's Message-ID and a webhook's Idempotency-Key: random, so
 *     that no other delivery has it, in no installation, even after a backup was restored
 * @param event the event's id; null: it delivers a notice
 * @param username the user it is for; null for the system's and routes' deliveries
 * @param reason the rule that chose it, or why it was not sent; the kind of a notice
 * @param mergedInto the delivery in whose message this one was shown, if merged
 * @param posting how it is posted where its destination is a Slack channel
 */
public record Delivery(
    long id,
    String uid,
    @Nullable String event,
    Destination destination,
    @Nullable String username,
    DeliveryState state,
    DeliveryReason reason,
    @Nullable Long mergedInto,
    Attempts attempts,
    Times times,
    ChannelPosting posting) {

  /** Makes a delivery in no thread and without mentions. */
  public Delivery(
      long id,
      String uid,
      @Nullable String event,
      Destination destination,
      @Nullable String username,
      DeliveryState state,
      DeliveryReason reason,
      @Nullable Long mergedInto,
      Attempts attempts,
      Times times) {
    this(
        id,
        uid,
        event,
        destination,
        username,
        state,
        reason,
        mergedInto,
        attempts,
        times,
        ChannelPosting.NONE);
  }

  /** Returns its reason in words. */
  public String reasonText() {
    return ReasonWords.of(reason, destination);
  }

  /** Returns a uid that no other delivery has. */
  public static String newUid() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /**
   * The tries of a delivery so far.
   *
   * @param tries those begun
   * @param lastError why the last one failed
   * @param firstTryAt when the first began since it was queued, its hold ended, the service started
   *     or somebody retried it by hand; null: none has
   * @param batch the delivery that named the message of the last try; null: there was none
   * @param setAside whether it waits for its next try without holding back those behind it
   * @param holdReason why it was held for its person before the first try; null: it was not
   */
  public record Attempts(
      int tries,
      @Nullable String lastError,
      @Nullable Instant firstTryAt,
      @Nullable Long batch,
      boolean setAside,
      @Nullable HoldReason holdReason) {
    /** Of a delivery whose first try has just begun, and is nowhere recorded. */
    public static final Attempts FIRST = new Attempts(1, null, null, null, false, null);
  }

  /**
   * The moments of a delivery.
   *
   * @param nextTryAt when it is tried next; of one that is held: when it is sent
   */
  public record Times(Instant createdAt, @Nullable Instant nextTryAt, @Nullable Instant sentAt) {
    /** Returns those of a delivery that was made then and not sent. */
    public static Times createdAt(Instant now) {
      return new Times(now, null, null);
    }
  }

  /** Returns when its first try began: now, where it is the one that has just been made. */
  public Instant firstTryAt(Instant now) {
    var first = attempts.firstTryAt();
    return first == null ? now : first;
  }
}
