package io.dojobell.dispatch;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.Outcome.Limit;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.net.Backoff;
import io.dojobell.outbox.Settlement;
import io.dojobell.outbox.WaitingDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Decides when deliveries are retried that could not be made. */
final class DeliveryRetries {
  /** The number of refusals by an endpoint after which a delivery is set aside. */
  private static final int TRIES_BEFORE_SET_ASIDE = 5;

  private final Settlement settlement;
  private final WaitingDeliveries waitingDeliveries;
  private final SharedServices services;
  private final ChannelMonitor monitor;
  private final Backoff backoff;
  private final InstantSource clock;

  /**
   * @param clock notices that it was set before it returns the time, as ages are compared with it
   */
  DeliveryRetries(
      Settlement settlement,
      WaitingDeliveries waitingDeliveries,
      SharedServices services,
      ChannelMonitor monitor,
      Backoff backoff,
      InstantSource clock) {
    this.settlement = settlement;
    this.waitingDeliveries = waitingDeliveries;
    this.services = services;
    this.monitor = monitor;
    this.backoff = backoff;
    this.clock = clock;
  }

  /**
   * Has the deliveries retried. Returns until when nothing is sent to their destination; empty:
   * what waits behind them goes on.
   */
  Optional<Instant> retry(List<Delivery> tried, Outcome.RetryAt retry) {
    var now = clock.instant();
    var deliveries = unexpired(waitingDeliveries.current(tried), retry.reason(), now);
    if (deliveries.isEmpty()) {
      return Optional.empty();
    }
    var when = retry.earliest();
    return when != null && when.isAfter(now)
        ? retryAsAsked(deliveries, retry, Duration.between(now, when))
        : retryByBackoff(deliveries, retry);
  }

  private Optional<Instant> retryAsAsked(
      List<Delivery> deliveries, Outcome.RetryAt retry, Duration wait) {
    var first = deliveries.getFirst();
    if (retry.limit() == Limit.EDIT) {
      retryAfter(deliveries, wait, retry.reason());
      settlement.setAside(deliveries);
      return Optional.empty();
    }
    if (retry.limit() != Limit.LOOKUP) {
      var isOfMessages = retry.limit() == Limit.DESTINATION;
      services.pause(first.destination(), wait, retry.reason(), isOfMessages);
    }
    var resumeAt = retryAfter(deliveries, wait, retry.reason());
    if (isSetAside(first)) {
      settlement.setAside(deliveries);
    }
    return Optional.of(resumeAt);
  }

  private Optional<Instant> retryByBackoff(List<Delivery> deliveries, Outcome.RetryAt retry) {
    var first = deliveries.getFirst();
    monitor.retried(first.destination(), deliveries.size(), retry.reason());
    if (retry.limit() == Limit.SERVICE) {
      monitor.serviceFailed(first.destination().channel(), retry.reason());
    }
    var next = retryAfter(deliveries, backoff.delay(first.attempts().tries()), retry.reason());
    if (isSetAside(first)) {
      settlement.setAside(deliveries);
      return Optional.empty();
    }
    return Optional.of(next);
  }

  /** Returns whether an endpoint has refused it so often that those behind it go on. */
  private static boolean isSetAside(Delivery delivery) {
    return delivery.destination() instanceof Destination.Endpoint
        && delivery.attempts().tries() >= TRIES_BEFORE_SET_ASIDE;
  }

  /**
   * Makes the deliveries wait without a try, because the whole service is out or the other side
   * asked for a pause; those whose fallback is due go there. Returns until when.
   */
  Optional<Instant> waitUntried(List<Delivery> untried, Duration wait, String reason) {
    var now = clock.instant();
    var waiting = waitingDeliveries.current(untried);
    waitingDeliveries.markTried(waiting);
    var deliveries = unexpired(waiting, reason, now);
    return deliveries.isEmpty()
        ? Optional.empty()
        : Optional.of(retryAfter(deliveries, wait, reason));
  }

  /**
   * Makes the deliveries wait until somebody has changed a setting, for as long as that takes.
   * Returns when they are tried next.
   */
  Instant waitForFix(List<Delivery> deliveries, String reason) {
    var next = clock.instant().plus(backoff.delay(deliveries.getFirst().attempts().tries() + 1));
    settlement.retry(deliveries, next, reason);
    return next;
  }

  /** Fails those that were tried for too long, and returns the others. */
  private List<Delivery> unexpired(List<Delivery> tried, String reason, Instant now) {
    var over = tried.stream().filter(one -> Backoff.isExpired(one.firstTryAt(now), now)).toList();
    if (over.isEmpty()) {
      return tried;
    }
    settlement.expire(over, "Not delivered within 24 hours: " + reason);
    return tried.stream().filter(one -> !over.contains(one)).toList();
  }

  /** Makes the deliveries wait for that long, or until their fallback is due if that is earlier. */
  private Instant retryAfter(List<Delivery> deliveries, Duration wait, String reason) {
    var now = clock.instant();
    var next = now.plus(wait);
    var elsewhere =
        waitingDeliveries
            .fallbackAt(deliveries.getFirst())
            .filter(at -> at.isAfter(now) && at.isBefore(next));
    settlement.retry(deliveries, elsewhere.orElse(next), reason);
    return elsewhere.orElse(next);
  }
}
