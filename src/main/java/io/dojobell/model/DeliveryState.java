package io.dojobell.model;

import java.util.Optional;

/** The states of a delivery. */
public enum DeliveryState implements WireNamed {
  /** Waits for its first try. */
  QUEUED("queued"),
  /** Is being sent now; after a crash it may be sent once more. */
  SENDING("sending"),
  /** Sent. */
  SENT("sent"),
  /** Waits for its next try. */
  RETRYING("retrying"),
  /** Waits for the end of quiet hours or for a digest. */
  HELD("held"),
  /** Failed for good; can be retried by hand. */
  FAILED("failed"),
  /** Chosen and then not sent; the reason says why. */
  SKIPPED("skipped"),
  /** Shown in another delivery's message. */
  MERGED("merged");

  private final String wireName;

  DeliveryState(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  /** Returns the state of that wire name; empty for any other text. */
  public static Optional<DeliveryState> of(String wireName) {
    return WireNamed.find(DeliveryState.class, wireName);
  }
}
