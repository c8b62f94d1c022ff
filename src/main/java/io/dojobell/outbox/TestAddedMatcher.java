package io.dojobell.outbox;

import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.store.SentScans;
import io.dojobell.store.TestPages;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Finds which "test added" belongs to the message of an import into that test. DefectDojo sends
 * both for each first import, the import's first and the test's by a worker a moment later. The
 * import's message shows all that the test's would; where nobody gets the import, the test's is
 * sent.
 */
final class TestAddedMatcher {
  /** The time for which a test that came first waits for its import. */
  static final Duration MAX_WAIT = Duration.ofSeconds(2);

  /** The most time between the two. */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private TestAddedMatcher() {}

  /**
   * The deliveries that are not sent in a message of their own.
   *
   * @param merged the delivery whose message shows it, by its own delivery
   * @param waiting deliveries whose import is about to be sent
   */
  record Matches(Map<Delivery, Long> merged, Set<Delivery> waiting) {
    private static final Matches NONE = new Matches(Map.of(), Set.of());

    boolean isHeldBack(Delivery delivery) {
      return merged.containsKey(delivery) || waiting.contains(delivery);
    }
  }

  /** Returns when the event may be sent there at the earliest. */
  static Instant earliestSendTime(Event event, Destination destination, Instant now) {
    return destination.interruptsPeople() && testPage(event).isPresent() ? now.plus(MAX_WAIT) : now;
  }

  /** Returns which deliveries due at the destination are not sent in a message of their own. */
  static Matches of(Handle handle, Destination destination, Map<Delivery, Event> due, Instant now) {
    var tests = new HashMap<Delivery, String>();
    due.forEach((delivery, event) -> testPage(event).ifPresent(on -> tests.put(delivery, on)));
    if (tests.isEmpty() || !destination.interruptsPeople()) {
      return Matches.NONE;
    }
    var scans =
        due.values().stream()
            .filter(TestAddedMatcher::isScan)
            .map(event -> TestPages.page(event.content().url()))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    var oldest =
        tests.keySet().stream().map(test -> test.times().createdAt()).min(Instant::compareTo);
    var sent = new SentScans(handle).since(destination, oldest.orElse(now).minus(WINDOW));
    var joined = new HashMap<Delivery, Long>();
    var waiting = new HashSet<Delivery>();
    tests.forEach(
        (delivery, page) -> {
          if (scans.contains(page)) {
            waiting.add(delivery);
          } else if (sent.containsKey(page)) {
            joined.put(delivery, Objects.requireNonNull(sent.get(page)));
          }
        });
    return new Matches(joined, waiting);
  }

  private static boolean isScan(Event event) {
    return event.type() == EventType.SCAN_ADDED || event.type() == EventType.SCAN_ADDED_EMPTY;
  }

  private static Optional<String> testPage(Event event) {
    return event.type() == EventType.TEST_ADDED
        ? TestPages.page(event.content().url())
        : Optional.empty();
  }
}
