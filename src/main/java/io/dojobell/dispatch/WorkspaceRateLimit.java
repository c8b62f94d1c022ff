package io.dojobell.dispatch;

import io.dojobell.model.Destination;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the limit of a whole workspace: three destinations or more that are limited within 5
 * s. While it lasts, one message a second goes out in all, to the destination first that has waited
 * longest (src/docs/reference.md, Rate limits).
 *
 * <p>Not safe for use by several threads at once.
 */
final class WorkspaceRateLimit {
  private static final int DESTINATION_THRESHOLD = 3;
  private static final Duration DETECTION_WINDOW = Duration.ofSeconds(5);
  private static final Duration MAX_DURATION = Duration.ofSeconds(60);

  /** The interval between two messages while a workspace is limited. */
  static final Duration INTERVAL = Duration.ofSeconds(1);

  /** The time after which a destination is forgotten that was given a turn and does not take it. */
  private static final Duration MISSED_TURN_TIMEOUT = Duration.ofSeconds(2);

  private final Map<Destination, Limited> limited = new HashMap<>();
  private final Map<Destination, Waiting> waiting = new HashMap<>();
  private Instant until = Instant.MIN;
  private Instant nextTurn = Instant.MIN;

  /** A destination that the service has asked for a pause. */
  private record Limited(Instant at, Instant until) {}

  /**
   * A destination that waits for its turn.
   *
   * @param oldest the id of its oldest delivery
   */
  private record Waiting(long oldest, Instant turn) {}

  /** Records that the service has asked the destination for a pause. */
  void recordPause(Destination destination, Instant pause, Instant now) {
    limited.values().removeIf(one -> one.at().plus(DETECTION_WINDOW).isBefore(now));
    limited.put(destination, new Limited(now, pause));
    if (limited.size() < DESTINATION_THRESHOLD) {
      return;
    }
    var shortest =
        limited.values().stream().map(Limited::until).min(Comparator.naturalOrder()).orElse(now);
    var latest = now.plus(MAX_DURATION);
    limitUntil(shortest.isAfter(latest) ? latest : shortest);
  }

  /** Limits the workspace until then, or longer where it is already. */
  void limitUntil(Instant end) {
    until = end.isAfter(until) ? end : until;
  }

  /** Returns whether the workspace is limited. */
  boolean isLimited(Instant now) {
    return now.isBefore(until);
  }

  /** Returns when the destination may be sent to; empty: now, and that is its turn. */
  Optional<Instant> notBefore(Destination destination, long oldest, Instant now) {
    if (!isLimited(now)) {
      waiting.clear();
      return Optional.empty();
    }
    waiting.values().removeIf(one -> one.turn().plus(MISSED_TURN_TIMEOUT).isBefore(now));
    waiting.put(destination, new Waiting(oldest, now));
    var order = order();
    var position = order.indexOf(destination);
    if (position == 0 && !now.isBefore(nextTurn)) {
      waiting.remove(destination);
      nextTurn = now.plus(INTERVAL);
      return Optional.empty();
    }
    var first = nextTurn.isAfter(now) ? nextTurn : now.plus(INTERVAL);
    var turn = first.plus(INTERVAL.multipliedBy(position));
    turn = turn.isAfter(until) ? until : turn;
    waiting.put(destination, new Waiting(oldest, turn));
    return Optional.of(turn);
  }

  private List<Destination> order() {
    return waiting.entrySet().stream()
        .sorted(Comparator.comparingLong(one -> one.getValue().oldest()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Ends the destination's pause: an admin wants it sent to at once. */
  void liftPause(Destination destination) {
    limited.remove(destination);
  }
}
