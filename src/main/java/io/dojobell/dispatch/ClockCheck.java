package io.dojobell.dispatch;

import io.dojobell.model.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Notices that the clock was set: wall time and elapsed time no longer agree. */
final class ClockCheck {
  /** A clock that is kept right is moved by less at a time. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** A thread that was stopped between two readings for longer says nothing of the clock. */
  private static final Duration READING = Duration.ofMillis(500);

  private final InstantSource clock;
  private final Ticker ticker;
  private Instant wall;
  private long ticks;

  ClockCheck(InstantSource clock, Ticker ticker) {
    this.clock = clock;
    this.ticker = ticker;
    this.wall = clock.instant();
    this.ticks = ticker.nanos();
  }

  /** Returns by how much the clock was set since the last look; empty: it was not. */
  synchronized Optional<Duration> change() {
    var before = ticker.nanos();
    var now = clock.instant();
    if (ticker.hasPassed(READING, before)) {
      return Optional.empty();
    }
    var change = Duration.between(wall.plusNanos(before - ticks), now);
    wall = now;
    ticks = before;
    return Optional.of(change).filter(by -> by.abs().compareTo(TOLERANCE) > 0);
  }
}
