package io.dojobell.channel.teams;

import io.dojobell.channel.Outcome;
import io.dojobell.net.HttpResult;
import io.dojobell.net.RetryAfter;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Translates an answer of Teams into an outcome. A Workflow answers 202 with an empty body. The old
 * connectors answer 200 with the body {@code 1}, and 200 as well where they could not deliver: see
 * {@link TeamsResponseBody}.
 */
final class TeamsResponse {
  private TeamsResponse() {}

  static Outcome outcome(HttpResult answer, Instant now) {
    return switch (answer) {
      case HttpResult.Response(var status, var retryAfter, var body) ->
          outcome(status, RetryAfter.parse(retryAfter, now), body);
      case HttpResult.Unreachable(var reason) -> new Outcome.RetryAt(null, reason);
      case HttpResult.NotAllowed(var reason) -> new Outcome.Failed(reason);
    };
  }

  private static Outcome outcome(int status, @Nullable Instant when, String body) {
    if (status < 200 || status >= 300) {
      return failure(status, when, "Teams answered " + status);
    }
    if (TeamsResponseBody.isWebPage(body)) {
      return new Outcome.RetryAt(
          when, "The answer is a web page and not one of Teams (HTTP " + status + ")");
    }
    return TeamsResponseBody.isFailure(body)
        ? reportedFailure(status, TeamsResponseBody.status(body), when)
        : new Outcome.Sent(null);
  }

  /**
   * Returns the outcome of a 200 that reports a failure: it is tried again, unless a smaller card
   * may do.
   */
  private static Outcome reportedFailure(int status, OptionalInt within, @Nullable Instant when) {
    var answered = "Teams answered " + status + " and reported ";
    if (within.isEmpty()) {
      return new Outcome.RetryAt(when, answered + "that delivery failed");
    }
    var reason = answered + "HTTP error " + within.getAsInt();
    return within.getAsInt() == 413 ? tooLarge(reason) : new Outcome.RetryAt(when, reason);
  }

  private static Outcome tooLarge(String reason) {
    return new Outcome.ContentRefused(reason + ": the message is too large for it", true);
  }

  private static Outcome failure(int status, @Nullable Instant when, String reason) {
    if (status == 429 || status == 408 || status == 425 || status >= 500) {
      return new Outcome.RetryAt(when, reason);
    }
    if (status >= 300 && status < 400) {
      return new Outcome.Failed(reason + ": redirects are not followed, set the webhook's new URL");
    }
    return switch (status) {
      case 413 -> tooLarge(reason);
      case 401, 403, 404, 410 ->
          new Outcome.Failed(reason + ": the webhook is gone or closed, set a new URL");
      default -> new Outcome.Failed(reason);
    };
  }
}
