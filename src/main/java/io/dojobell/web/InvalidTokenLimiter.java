package io.dojobell.web;

import io.dojobell.model.BoundedMap;
import io.dojobell.model.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Counts invalid tokens by address, so that nobody can guess many. A valid token is accepted all
 * the same: others may share the address.
 */
final class InvalidTokenLimiter {
  static final int MAX_ATTEMPTS = 20;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MAX_ADDRESSES = 10_000;

  private final Ticker ticker;

  /**
   * The addresses of the last invalid tokens; those that sent none for longest are forgotten first.
   */
  private final Map<String, Attempts> counts = BoundedMap.byUse(MAX_ADDRESSES);

  private record Attempts(long since, int wrong) {}

  InvalidTokenLimiter(Ticker ticker) {
    this.ticker = ticker;
  }

  /**
   * Counts one more invalid token.
   *
   * @return the time that the address has to wait if it has sent too many; empty: not yet
   */
  synchronized Optional<Duration> count(String address) {
    var now = ticker.nanos();
    var before = counts.get(address);
    var known = before != null && !ticker.hasPassed(WINDOW, before.since()) ? before : null;
    var count =
        known == null ? new Attempts(now, 1) : new Attempts(known.since(), known.wrong() + 1);
    counts.put(address, count);
    return count.wrong() <= MAX_ATTEMPTS
        ? Optional.empty()
        : Optional.of(WINDOW.minusNanos(now - count.since()));
  }
}
