package io.dojobell.dispatch;

import io.dojobell.model.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Detects that the clock was set: wall time and elapsed time no longer agree. */
final class ClockCheck {
  /** The difference that is ignored; a synchronised clock is moved by less at a time. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /**
   * The longest time between two readings; a thread that was stopped for longer shows nothing about
   * the clock.
   */
  private static final Duration MAX_READING_TIME = Duration.ofMillis(500);

  private final InstantSource clock;
  private final Ticker ticker;
  private Instant wallTime;
  private long elapsed;

  ClockCheck(InstantSource clock, Ticker ticker) {
    this.clock = clock;
    this.ticker = ticker;
    this.wallTime = clock.instant();
    this.elapsed = ticker.nanos();
  }

  /** Returns by how much the clock was set since the last call; empty: it was not. */
  synchronized Optional<Duration> change() {
    var before = ticker.nanos();
    var now = clock.instant();
    if (ticker.hasPassed(MAX_READING_TIME, before)) {
      return Optional.empty();
    }
    var change = Duration.between(wallTime.plusNanos(before - elapsed), now);
    wallTime = now;
    elapsed = before;
    return Optional.of(change).filter(by -> by.abs().compareTo(TOLERANCE) > 0);
  }
}
