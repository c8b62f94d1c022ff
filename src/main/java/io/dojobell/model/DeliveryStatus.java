package io.dojobell.model;

import java.time.Instant;

/** The state of deliveries over one channel, or to one destination, at this moment. */
public sealed interface DeliveryStatus {
  /**
   * Deliveries are sent.
   *
   * @param waiting the number that wait for their first try or are being sent
   */
  record Delivering(long waiting) implements DeliveryStatus {}

  /**
   * Some deliveries wait that should have been sent by now.
   *
   * @param count their number
   * @param oldest since when the one waits that waits longest
   * @param reason the last error; empty: the first try has not ended yet
   */
  record Retrying(long count, Instant oldest, String reason) implements DeliveryStatus {}

  /**
   * Everything is refused until somebody fixes a setting.
   *
   * @param since when that began
   * @param reason the answer, and where known the fix
   */
  record Refused(Instant since, String reason) implements DeliveryStatus {}

  /** Nothing is delivered: disabled, or not configured. */
  record Off() implements DeliveryStatus {}

  /** Returns whether nothing is wrong. */
  default boolean isGood() {
    return switch (this) {
      case Delivering _, Off _ -> true;
      case Retrying _, Refused _ -> false;
    };
  }
}
