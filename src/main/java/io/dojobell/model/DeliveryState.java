package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The states of a delivery. */
public enum DeliveryState {
  /** Waits for its first try. */
  QUEUED,
  /** Is being sent now; after a crash it may be sent once more. */
  SENDING,
  /** Sent. */
  SENT,
  /** Waits for its next try. */
  RETRYING,
  /** Waits for the end of quiet hours or for a digest. */
  HELD,
  /** Failed for good; can be retried by hand. */
  FAILED,
  /** Chosen and then not sent; the reason says why. */
  SKIPPED,
  /** Shown in another delivery's message. */
  MERGED;

  /** Returns the name in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the state of that wire name; empty for any other text. */
  public static Optional<DeliveryState> of(String wireName) {
    return Arrays.stream(values()).filter(state -> state.wireName().equals(wireName)).findFirst();
  }
}
