package io.dojobell.channel.webhook;

import io.dojobell.model.Endpoint.Status;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The health of a webhook endpoint: its recent answers, and the status that follows from them
 * (src/docs/reference.md, Webhooks).
 *
 * @param pause the length of its last pause; zero: it was not paused
 * @param refusals answers 4xx in a row
 * @param failingSince the first passing failure since the last success; null: none
 * @param lastFailure the last passing failure; null: none
 * @param errors passing failures in a row, but for those of a delivery that is refused alone
 * @param lastSuccess the first success after the last failure; null: none
 */
public record EndpointHealth(
    Status status,
    Duration pause,
    int refusals,
    @Nullable Instant failingSince,
    @Nullable Instant lastFailure,
    int errors,
    @Nullable Instant lastSuccess) {
  private static final Duration MIN_PAUSE = Duration.ofSeconds(60);
  private static final Duration MAX_PAUSE = Duration.ofMinutes(15);

  /**
   * The time without a failure that makes it healthy again; and the time without a success that
   * disables it.
   */
  private static final Duration DISABLE_AFTER = Duration.ofHours(24);

  private static final int MAX_REFUSALS = 10;

  /** The tries of a delivery before it is set aside, and of an endpoint before it is paused. */
  private static final int ERRORS_BEFORE_PAUSE = 5;

  /** The answers of an endpoint to a POST. */
  public enum EndpointResponse {
    /** 2xx. */
    ACCEPTED,
    /** 5xx, 408, 425, 429, a time-out, a refused connection, a failed look-up. */
    UNAVAILABLE,
    /** Any other 4xx, or a redirect. */
    REFUSED,
    /** 410. */
    GONE
  }

  /**
   * The delivery that was posted.
   *
   * @param tries the number of its tries, this one included
   * @param firstAt when it first was
   * @param hasOthersWaiting whether others that were not refused wait behind it
   */
  public record PostedDelivery(int tries, Instant firstAt, boolean hasOthersWaiting) {
    /** Returns whether those behind it go on, while its own retries continue. */
    public boolean isSetAside() {
      return tries >= ERRORS_BEFORE_PAUSE;
    }
  }

  /** Returns the health of the endpoint after that answer. */
  public EndpointHealth after(EndpointResponse answered, PostedDelivery posted, Instant now) {
    return switch (answered) {
      case ACCEPTED ->
          new EndpointHealth(
              statusAfterSuccess(now),
              Duration.ZERO,
              0,
              null,
              lastFailure,
              0,
              firstSuccessAfterFailure(now));
      case UNAVAILABLE ->
          isDeliveryAtFault(posted) ? afterDeliveryFailure(now) : afterFailure(posted, now);
      case REFUSED ->
          new EndpointHealth(
              refusals + 1 >= MAX_REFUSALS ? Status.INACTIVE_PERMANENT : status,
              pause,
              refusals + 1,
              failingSince,
              lastFailure,
              errors,
              lastSuccess);
      case GONE ->
          new EndpointHealth(
              Status.INACTIVE_PERMANENT,
              Duration.ZERO,
              refusals,
              failingSince,
              lastFailure,
              errors,
              lastSuccess);
    };
  }

  private Status statusAfterSuccess(Instant now) {
    return lastFailure == null || !now.isBefore(lastFailure.plus(DISABLE_AFTER))
        ? Status.ACTIVE
        : Status.ACTIVE_TMP;
  }

  /**
   * Returns the first success after a failure; later ones do not matter, so that most cost no
   * write.
   */
  private @Nullable Instant firstSuccessAfterFailure(Instant now) {
    if (lastFailure == null || (lastSuccess != null && !lastSuccess.isBefore(lastFailure))) {
      return lastSuccess;
    }
    return now;
  }

  /** Returns whether the endpoint goes on refusing this delivery while it accepts others. */
  private boolean isDeliveryAtFault(PostedDelivery posted) {
    return posted.isSetAside() && lastSuccess != null && !lastSuccess.isBefore(posted.firstAt());
  }

  private EndpointHealth afterDeliveryFailure(Instant now) {
    return new EndpointHealth(
        Status.ACTIVE_TMP, Duration.ZERO, 0, failingSince, now, errors, lastSuccess);
  }

  private EndpointHealth afterFailure(PostedDelivery posted, Instant now) {
    var since = failingSince == null ? now : failingSince;
    var inRow = errors + 1;
    if (!now.isBefore(since.plus(DISABLE_AFTER))) {
      return new EndpointHealth(
          Status.INACTIVE_PERMANENT, Duration.ZERO, 0, since, now, inRow, lastSuccess);
    }
    // The delivery behind this one shows whether this one or the endpoint is at fault.
    var isTried = posted.tries() == ERRORS_BEFORE_PAUSE && posted.hasOthersWaiting();
    if (inRow < ERRORS_BEFORE_PAUSE || isTried) {
      return new EndpointHealth(
          Status.ACTIVE_TMP, Duration.ZERO, 0, since, now, inRow, lastSuccess);
    }
    return new EndpointHealth(
        Status.INACTIVE_TMP, doubled(pause), 0, since, now, inRow, lastSuccess);
  }

  private static Duration doubled(Duration pause) {
    if (pause.isZero()) {
      return MIN_PAUSE;
    }
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : doubled;
  }
}
