package io.dojobell.net;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** The waits before retries: exponential with jitter from 1 s to 15 min, for 24 h. */
public record Backoff(RandomGenerator random) {
  static final Duration MIN_DELAY = Duration.ofSeconds(1);
  static final Duration MAX_DELAY = Duration.ofMinutes(15);
  static final Duration GIVE_UP_AFTER = Duration.ofHours(24);

  /**
   * Returns the wait after so many tries: up to twice the last, of which half is left to chance, so
   * that deliveries that failed together are not retried together.
   */
  public Duration delay(int tries) {
    var doublings = Math.clamp(tries - 1L, 0, 20);
    var whole = Math.min(MIN_DELAY.toMillis() << doublings, MAX_DELAY.toMillis());
    var half = Math.max(MIN_DELAY.toMillis(), whole / 2);
    var chance = whole - half;
    return Duration.ofMillis(half + (chance > 0 ? random.nextLong(chance + 1) : 0));
  }

  /** Returns whether deliveries that began to wait then have expired. */
  public static boolean isExpired(Instant began, Instant now) {
    return !now.isBefore(began.plus(GIVE_UP_AFTER));
  }
}
