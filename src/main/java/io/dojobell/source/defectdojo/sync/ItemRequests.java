package io.dojobell.source.defectdojo.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for single things until there is an answer. A DefectDojo that does not answer is tried for
 * about a minute, as in a round; for the five minutes after that, nothing is asked. A list that it
 * refuses to show is left alone as long.
 */
final class ItemRequests {
  private static final Logger LOG = LoggerFactory.getLogger(ItemRequests.class);
  private static final Duration SUSPENSION = Duration.ofMinutes(5);
  private static final int NOT_FOUND = 404;

  private final Connection connection;
  private final InstantSource clock;
  private final Map<RemoteResource, Instant> suspendedUntil = new ConcurrentHashMap<>();

  ItemRequests(Connection source, InstantSource clock) {
    this.connection = source;
    this.clock = clock;
  }

  /** Returns that thing in a list, an empty one if it is gone; empty: it could not be read. */
  Optional<List<JsonRow>> item(RemoteResource resource, long id) {
    return fetch(resource, () -> connection.item(resource, id));
  }

  /** Returns those findings that are there; empty: they could not be read. */
  Optional<List<JsonRow>> findings(Collection<Long> ids) {
    return fetch(RemoteResource.FINDINGS, () -> connection.findings(ids));
  }

  private Optional<List<JsonRow>> fetch(RemoteResource resource, RequestThrottle.Request question) {
    var until = suspendedUntil.getOrDefault(resource, Instant.EPOCH);
    if (clock.instant().isBefore(until)) {
      return Optional.empty();
    }
    try {
      return fetchWithRetries(resource, question);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Dojobell stops");
    }
  }

  private Optional<List<JsonRow>> fetchWithRetries(
      RemoteResource resource, RequestThrottle.Request question) throws InterruptedException {
    return switch (connection.throttle().retry(question)) {
      case ApiResponse.ListPage listed -> Optional.of(listed.rows());
      case ApiResponse.Failed(var why, _) -> unavailable(why);
      case ApiResponse.Refused(var status, _) when status == NOT_FOUND ->
          confirmMissing(resource, question);
      case ApiResponse.Refused(_, var why) -> refused(resource, why);
    };
  }

  /**
   * Confirms that an item is missing after a 404 of any page: it is if its list exists, and it is
   * still not found.
   */
  private Optional<List<JsonRow>> confirmMissing(
      RemoteResource resource, RequestThrottle.Request question) throws InterruptedException {
    if (!(connection.list(resource, resource.fullMode(), 0, 1) instanceof ApiResponse.ListPage)) {
      return refused(resource, "its list is not there");
    }
    return switch (question.send()) {
      case ApiResponse.ListPage listed -> Optional.of(listed.rows());
      case ApiResponse.Refused refused when refused.status() == NOT_FOUND -> Optional.of(List.of());
      case ApiResponse.Failure failure -> refused(resource, failure.reason());
    };
  }

  private Optional<List<JsonRow>> refused(RemoteResource resource, String why) {
    LOG.warn("DefectDojo does not show what is due list={} why={}", resource.path(), why);
    suspend(resource);
    return Optional.empty();
  }

  private Optional<List<JsonRow>> unavailable(String why) {
    for (var resource : RemoteResource.values()) {
      suspend(resource);
    }
    LOG.warn("DefectDojo cannot be asked whether what is due still holds: {}", why);
    return Optional.empty();
  }

  private void suspend(RemoteResource resource) {
    suspendedUntil.put(resource, clock.instant().plus(SUSPENSION));
  }
}
