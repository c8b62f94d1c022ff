package io.dojobell.model;

import java.time.Instant;

/** The state of deliveries over one channel, or to one destination, at this moment. */
public sealed interface DeliveryStatus {
  /**
   * They are delivered.
   *
   * @param waiting how many wait for their first try or are on their way
   */
  record Delivering(long waiting) implements DeliveryStatus {}

  /**
   * Some wait that should have been delivered by now.
   *
   * @param count how many
   * @param oldest since when the one waits that waits longest
   * @param why what went wrong last; empty: the first try has not ended yet
   */
  record Retrying(long count, Instant oldest, String why) implements DeliveryStatus {}

  /**
   * Everything is refused until somebody fixes a setting.
   *
   * @param since when that began
   * @param why what was answered, and where known the fix
   */
  record Refused(Instant since, String why) implements DeliveryStatus {}

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
