package io.dojobell.story;

import io.dojobell.model.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The system's clock and ticker, moved on by as much as a test would otherwise have to wait; the
 * clock can also be set, as an operator would, which no ticker follows.
 */
public final class AdjustableClock implements InstantSource, Ticker {
  private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);
  private final AtomicReference<Duration> set = new AtomicReference<>(Duration.ZERO);

  /**
   * Returns one that shows that time now, for a test whose text names a date or a count of days.
   */
  public static AdjustableClock startingAt(Instant time) {
    var clock = new AdjustableClock();
    clock.shiftWallClock(Duration.between(Instant.now(), time));
    return clock;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(passed.get()).plus(set.get());
  }

  @Override
  public long nanos() {
    return System.nanoTime() + passed.get().toNanos();
  }

  /** That much time has passed from now on. */
  public void advance(Duration by) {
    passed.updateAndGet(by::plus);
  }

  /** The clock shows another time from now on; none has passed. */
  public void shiftWallClock(Duration by) {
    set.updateAndGet(by::plus);
  }
}
