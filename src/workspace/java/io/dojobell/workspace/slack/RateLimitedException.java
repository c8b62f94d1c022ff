package io.dojobell.workspace.slack;

import java.time.Duration;

/** Slack's 429. */
final class RateLimitedException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Duration retryAfter;

  RateLimitedException(Duration retryAfter) {
    super("ratelimited", null, false, false);
    this.retryAfter = retryAfter;
  }

  /** Whole seconds, at least one. */
  long seconds() {
    return Math.max(1, (retryAfter.toMillis() + 999) / 1000);
  }
}
