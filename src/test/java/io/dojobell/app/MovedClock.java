package io.dojobell.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, moved on by as much as a test would otherwise have to wait. */
public final class MovedClock implements InstantSource {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  /** It is later by that from now on. */
  public void move(Duration by) {
    ahead.updateAndGet(by::plus);
  }
}
