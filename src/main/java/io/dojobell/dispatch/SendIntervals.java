package io.dojobell.dispatch;

import io.dojobell.model.Destination;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The waits between two messages to one destination. */
record SendIntervals(DestinationTraits traits, InstantSource clock) {
  /** The wait after an attempt that was interrupted on our side. */
  private static final Duration WAIT_AFTER_CUTOFF = Duration.ofSeconds(1);

  /** Returns when the destination may be sent to again after a message now; null: at once. */
  @Nullable Instant next(Destination destination) {
    var interval = traits.of(destination).minInterval();
    return interval.equals(Duration.ZERO) ? null : clock.instant().plus(interval);
  }

  /** Returns when a destination may be sent to again after an attempt was interrupted now. */
  Instant afterInterruption() {
    return clock.instant().plus(WAIT_AFTER_CUTOFF);
  }
}
