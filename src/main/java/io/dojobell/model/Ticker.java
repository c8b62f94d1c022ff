package io.dojobell.model;

import java.time.Duration;

/**
 * Measures elapsed time within this process. Unlike wall time it never goes back and never leaps,
 * so time-outs, rate limits and leases are measured by it; what is stored or shown is wall time.
 */
@FunctionalInterface
public interface Ticker {
  /** Returns nanoseconds since a moment that is the same for the life of the process. */
  long nanos();

  /** Returns whether that long has passed since the ticker read {@code since}. */
  default boolean hasPassed(Duration time, long since) {
    return nanos() - since >= time.toNanos();
  }

  /** Returns the ticker of this machine. */
  static Ticker system() {
    return System::nanoTime;
  }
}
