package io.dojobell.channel.webhook;

import io.dojobell.channel.webhook.EndpointHealth.EndpointResponse;
import io.dojobell.channel.webhook.EndpointHealth.PostedDelivery;
import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.Endpoint;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.DeliveryQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records the health of endpoints; a healthy one costs a read and no write. The result of a
 * delivery does not depend on whether this can be stored.
 */
public record EndpointHealthTracker(Database database, EndpointNotices notices, InstantSource clock)
    implements EndpointHealthListener {
  /** The length of a pause from which people are notified. */
  private static final Duration NOTICE_AFTER = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(EndpointHealthTracker.class);

  @Override
  public Optional<Instant> record(
      long endpoint, Delivery delivery, EndpointResponse answered, String reason) {
    try {
      return store(endpoint, delivery, answered, reason);
    } catch (StoreUnavailable unavailable) {
      LOG.warn("An answer was not noted endpoint={} why={}", endpoint, unavailable.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Instant> store(
      long endpoint, Delivery delivery, EndpointResponse answered, String reason) {
    var now = clock.instant();
    var known = database.read(handle -> EndpointHealthTable.find(handle, endpoint));
    var posted = database.read(handle -> newDelivery(handle, delivery, now));
    if (known.isEmpty() || known.get().after(answered, posted, now).equals(known.get())) {
      return Optional.empty();
    }
    var changed =
        database.write(
            handle -> change(handle, endpoint, old -> old.after(answered, posted, now), reason));
    notices.afterCommit().run();
    return changed
        .filter(health -> health.status() == Endpoint.Status.INACTIVE_TMP)
        .map(health -> now.plus(health.pause()));
  }

  private static PostedDelivery newDelivery(Handle handle, Delivery delivery, Instant now) {
    return new PostedDelivery(
        delivery.attempts().tries() + 1,
        delivery.firstTryAt(now),
        new DeliveryQueue(handle).hasOthersWaiting(delivery.destination(), delivery.id()));
  }

  private Optional<EndpointHealth> change(
      Handle handle, long endpoint, UnaryOperator<EndpointHealth> change, String reason) {
    var before = EndpointHealthTable.find(handle, endpoint);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    var now = clock.instant();
    var health = change.apply(before.get());
    EndpointHealthTable.update(handle, endpoint, health, describe(health, reason, now));
    if (health.status() == Endpoint.Status.INACTIVE_PERMANENT
        && before.get().status() != Endpoint.Status.INACTIVE_PERMANENT) {
      notices.disabled().add(handle, endpoint, reason);
    } else if (isWorthANotice(health) && !isWorthANotice(before.get())) {
      notices.paused().add(handle, endpoint, reason);
    }
    return Optional.of(health);
  }

  /** Returns whether it has been failing for so long that people are notified. */
  private static boolean isWorthANotice(EndpointHealth health) {
    var since = health.failingSince();
    var last = health.lastFailure();
    return health.status() == Endpoint.Status.INACTIVE_TMP
        && since != null
        && last != null
        && !last.isBefore(since.plus(NOTICE_AFTER));
  }

  private static String describe(EndpointHealth health, String reason, Instant now) {
    var at = now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    return switch (health.status()) {
      case ACTIVE -> "";
      case ACTIVE_TMP ->
          health.failingSince() == null
              ? "It works again since " + at
              : "It failed at " + at + ": " + reason;
      case INACTIVE_TMP -> "Paused until %s: %s".formatted(at.plus(health.pause()), reason);
      case INACTIVE_PERMANENT ->
          "Disabled at %s: %s. Fix it, set it to active and retry what failed"
              .formatted(at, reason);
    };
  }
}
