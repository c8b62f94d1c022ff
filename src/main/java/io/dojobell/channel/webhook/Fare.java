package io.dojobell.channel.webhook;

import io.dojobell.model.Endpoint.Status;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The health of a webhook endpoint: what it answered lately, and what follows
 * (src/docs/reference.md, Webhooks).
 *
 * @param pause how long it was last paused; zero: it was not
 * @param refusals answers 4xx in a row
 * @param failingSince the first passing failure since the last success; null: none
 * @param lastFailure the last passing failure; null: none
 * @param errors passing failures in a row, but for those of a delivery that is refused alone
 * @param lastSuccess the first success after the last failure; null: none
 */
public record Fare(
    Status status,
    Duration pause,
    int refusals,
    @Nullable Instant failingSince,
    @Nullable Instant lastFailure,
    int errors,
    @Nullable Instant lastSuccess) {
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** So long without a failure makes it healthy again; so long without a success is its end. */
  private static final Duration A_DAY = Duration.ofHours(24);

  private static final int MOST_REFUSALS = 10;

  /** So many tries a delivery has before it steps aside, and an endpoint before it is paused. */
  private static final int ERRORS_TO_PAUSE = 5;

  /** What an endpoint did with a POST. */
  public enum Answered {
    /** 2xx. */
    TAKEN,
    /** 5xx, 408, 425, 429, a time-out, a refused connection, a failed look-up. */
    NOT_NOW,
    /** Any other 4xx, or a redirect. */
    REFUSED,
    /** 410. */
    GONE
  }

  /**
   * The delivery that was posted.
   *
   * @param tries how often it was, with this time
   * @param firstAt when it first was
   * @param othersWait whether others that were not refused wait behind it
   */
  public record Posted(int tries, Instant firstAt, boolean othersWait) {
    /** Returns whether those behind it go on, while its own retries continue. */
    public boolean stepsAside() {
      return tries >= ERRORS_TO_PAUSE;
    }
  }

  /** How it fares after that. */
  public Fare after(Answered answered, Posted posted, Instant now) {
    return switch (answered) {
      case TAKEN ->
          new Fare(
              isHealthy(now), Duration.ZERO, 0, null, lastFailure, 0, successAfterFailure(now));
      case NOT_NOW -> isRefusedAlone(posted) ? afterItsOwnFailure(now) : afterFailure(posted, now);
      case REFUSED ->
          new Fare(
              refusals + 1 >= MOST_REFUSALS ? Status.INACTIVE_PERMANENT : status,
              pause,
              refusals + 1,
              failingSince,
              lastFailure,
              errors,
              lastSuccess);
      case GONE ->
          new Fare(
              Status.INACTIVE_PERMANENT,
              Duration.ZERO,
              refusals,
              failingSince,
              lastFailure,
              errors,
              lastSuccess);
    };
  }

  private Status isHealthy(Instant now) {
    return lastFailure == null || !now.isBefore(lastFailure.plus(A_DAY))
        ? Status.ACTIVE
        : Status.ACTIVE_TMP;
  }

  /** Only the first success after a failure is of interest, so that most cost no write. */
  private @Nullable Instant successAfterFailure(Instant now) {
    if (lastFailure == null || (lastSuccess != null && !lastSuccess.isBefore(lastFailure))) {
      return lastSuccess;
    }
    return now;
  }

  /** Whether the endpoint goes on refusing this delivery while it accepts others. */
  private boolean isRefusedAlone(Posted posted) {
    return posted.stepsAside() && lastSuccess != null && !lastSuccess.isBefore(posted.firstAt());
  }

  private Fare afterItsOwnFailure(Instant now) {
    return new Fare(Status.ACTIVE_TMP, Duration.ZERO, 0, failingSince, now, errors, lastSuccess);
  }

  private Fare afterFailure(Posted posted, Instant now) {
    var since = failingSince == null ? now : failingSince;
    var inRow = errors + 1;
    if (!now.isBefore(since.plus(A_DAY))) {
      return new Fare(Status.INACTIVE_PERMANENT, Duration.ZERO, 0, since, now, inRow, lastSuccess);
    }
    // Whether the fault is this delivery's or the endpoint's, the one behind it shows.
    var isTried = posted.tries() == ERRORS_TO_PAUSE && posted.othersWait();
    if (inRow < ERRORS_TO_PAUSE || isTried) {
      return new Fare(Status.ACTIVE_TMP, Duration.ZERO, 0, since, now, inRow, lastSuccess);
    }
    return new Fare(Status.INACTIVE_TMP, longer(pause), 0, since, now, inRow, lastSuccess);
  }

  private static Duration longer(Duration pause) {
    if (pause.isZero()) {
      return SHORTEST_PAUSE;
    }
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
