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
  private static final Duration LEFT_ALONE = Duration.ofMinutes(5);
  private static final int NOT_FOUND = 404;

  private final Source source;
  private final InstantSource clock;
  private final Map<Resource, Instant> leftAloneUntil = new ConcurrentHashMap<>();

  /** A request that can be made again. */
  @FunctionalInterface
  private interface Question {
    Reply ask() throws InterruptedException;
  }

  ItemRequests(Source source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /** Returns that thing in a list, an empty one if it is gone; empty: it could not be read. */
  Optional<List<Row>> one(Resource resource, long id) {
    return answer(resource, () -> source.one(resource, id));
  }

  /** Returns those findings that are there; empty: they could not be read. */
  Optional<List<Row>> findings(Collection<Long> ids) {
    return answer(Resource.FINDINGS, () -> source.findings(ids));
  }

  private Optional<List<Row>> answer(Resource resource, Question question) {
    var until = leftAloneUntil.getOrDefault(resource, Instant.EPOCH);
    if (clock.instant().isBefore(until)) {
      return Optional.empty();
    }
    try {
      return insist(resource, question);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Dojobell stops");
    }
  }

  private Optional<List<Row>> insist(Resource resource, Question question)
      throws InterruptedException {
    var failures = 0;
    var waits = 0;
    while (true) {
      switch (question.ask()) {
        case Reply.Listed listed -> {
          return Optional.of(listed.rows());
        }
        case Reply.Later(var when, var why) -> {
          if (!source.patience().until(when, ++waits)) {
            return away(why);
          }
        }
        case Reply.Broken(var why) -> {
          if (!source.patience().again(++failures)) {
            return away(why);
          }
        }
        case Reply.Refused refused -> {
          return refused.status() == NOT_FOUND
              ? unlessThere(resource, question)
              : refused(resource, refused.why());
        }
      }
    }
  }

  /** Not found, by whatever page: the thing is gone if its list is there, and it still is not. */
  private Optional<List<Row>> unlessThere(Resource resource, Question question)
      throws InterruptedException {
    if (!(source.list(resource, resource.whole(), 0, 1) instanceof Reply.Listed)) {
      return refused(resource, "its list is not there");
    }
    return switch (question.ask()) {
      case Reply.Listed listed -> Optional.of(listed.rows());
      case Reply.Refused refused when refused.status() == NOT_FOUND -> Optional.of(List.of());
      case Reply.Refused refused -> refused(resource, refused.why());
      case Reply.Later(_, var why) -> refused(resource, why);
      case Reply.Broken(var why) -> refused(resource, why);
    };
  }

  private Optional<List<Row>> refused(Resource resource, String why) {
    LOG.warn("DefectDojo does not show what is due list={} why={}", resource.path(), why);
    leave(resource);
    return Optional.empty();
  }

  private Optional<List<Row>> away(String why) {
    for (var resource : Resource.values()) {
      leave(resource);
    }
    LOG.warn("DefectDojo cannot be asked whether what is due still holds: {}", why);
    return Optional.empty();
  }

  private void leave(Resource resource) {
    leftAloneUntil.put(resource, clock.instant().plus(LEFT_ALONE));
  }
}
