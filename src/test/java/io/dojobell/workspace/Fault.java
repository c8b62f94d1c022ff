package io.dojobell.workspace;

import java.time.Duration;

/** One way in which the other side can go wrong. */
public sealed interface Fault {
  /** An HTTP status (or SMTP reply code) and nothing useful beside it. */
  record Status(int code) implements Fault {}

  /** 429 with {@code Retry-After}; a mail server answers 450. */
  record RateLimited(Duration retryAfter) implements Fault {}

  /** The right answer, but late. */
  record Slow(Duration by) implements Fault {}

  /** The request is carried out, and its answer cut in the middle. */
  record Cut() implements Fault {}

  /** The connection is closed before anything is read. */
  record Refused() implements Fault {}

  /** {@code {"ok":false,"error":…}}; of Slack's Web API only. */
  record SlackError(String error) implements Fault {}

  /** Slack answers {@code ok} and hides the message from the channel. */
  record Hidden() implements Fault {}

  static Fault status(int code) {
    return new Status(code);
  }

  static Fault rateLimited(Duration retryAfter) {
    return new RateLimited(retryAfter);
  }

  static Fault slow(Duration by) {
    return new Slow(by);
  }

  static Fault cut() {
    return new Cut();
  }

  static Fault refused() {
    return new Refused();
  }

  static Fault slackError(String error) {
    return new SlackError(error);
  }

  static Fault hidden() {
    return new Hidden();
  }
}
