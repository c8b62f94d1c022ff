package io.dojobell.model;

import io.dojobell.model.Endpoint.Status;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook endpoint fares (SPEC section 4): what it answered lately, and what follows.
 *
 * @param pause how long it was last paused; zero: it was not
 * @param refusals answers 4xx in a row
 * @param failingSince the first passing failure since the last success; null: none
 * @param lastFailure the last passing failure; null: none
 */
public record Fare(
    Status status,
    Duration pause,
    int refusals,
    @Nullable Instant failingSince,
    @Nullable Instant lastFailure) {
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** So long without a failure makes it healthy again; so long without a success is its end. */
  private static final Duration A_DAY = Duration.ofHours(24);

  private static final int MOST_REFUSALS = 10;

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

  /** How it fares after that. */
  public Fare after(Answered answered, Instant now) {
    return switch (answered) {
      case TAKEN -> new Fare(isHealthy(now), Duration.ZERO, 0, null, lastFailure);
      case NOT_NOW -> afterFailure(now);
      case REFUSED ->
          new Fare(
              refusals + 1 >= MOST_REFUSALS ? Status.INACTIVE_PERMANENT : status,
              pause,
              refusals + 1,
              failingSince,
              lastFailure);
      case GONE ->
          new Fare(Status.INACTIVE_PERMANENT, Duration.ZERO, refusals, failingSince, lastFailure);
    };
  }

  private Status isHealthy(Instant now) {
    return lastFailure == null || !now.isBefore(lastFailure.plus(A_DAY))
        ? Status.ACTIVE
        : Status.ACTIVE_TMP;
  }

  private Fare afterFailure(Instant now) {
    if (failingSince == null) {
      return new Fare(Status.ACTIVE_TMP, Duration.ZERO, 0, now, now);
    }
    if (!now.isBefore(failingSince.plus(A_DAY))) {
      return new Fare(Status.INACTIVE_PERMANENT, Duration.ZERO, 0, failingSince, now);
    }
    return new Fare(Status.INACTIVE_TMP, longer(pause), 0, failingSince, now);
  }

  private static Duration longer(Duration pause) {
    if (pause.isZero()) {
      return SHORTEST_PAUSE;
    }
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
