package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.Organisation;
import io.dojobell.store.DeliveryQueue;
import io.dojobell.store.DeliveryStates;
import io.dojobell.store.Events;
import io.dojobell.store.Notices;
import io.dojobell.store.RepeatedMessages;
import io.dojobell.store.SystemSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Returns what is due at a destination that was claimed. */
public final class DueDeliveries {
  private final Database database;
  private final Function<Handle, Notices> noticesTable;
  private final InstantSource clock;

  /**
   * @param notices opens the table of notices, which knows how to read those that hold a secret
   */
  public DueDeliveries(Database database, Function<Handle, Notices> notices, InstantSource clock) {
    this.database = database;
    this.noticesTable = notices;
    this.clock = clock;
  }

  /**
   * What is due at a destination, and what its message needs to know of the same moment.
   *
   * @param deliveries in their order, with their events
   * @param organisation the settings
   * @param shown the messages sent there lately that repeats may be counted on, by the key of their
   *     event
   */
  public record Due(
      Map<Delivery, Event> deliveries,
      Organisation organisation,
      Map<String, RepeatedMessages.ShownMessage> shown) {
    private static final Due NOTHING = new Due(Map.of(), new Organisation(Map.of()), Map.of());
  }

  /**
   * Returns the deliveries that are due at the claimed destination now, in order, with their
   * events. A delivery that waits for its next try holds back those behind it; held ones, and those
   * that were set aside, hold back nobody.
   *
   * @param limit the number of waiting deliveries that are read
   * @param countsRepeats whether repeats are counted on messages there
   */
  public Due due(Destination destination, int limit, boolean countsRepeats) {
    var now = clock.instant();
    var orphans = new ArrayList<Delivery>();
    var joined = new HashMap<Delivery, Long>();
    var found =
        database.read(
            handle -> {
              var due = dueOf(new DeliveryQueue(handle).waiting(destination, limit), now);
              var contents = contents(handle, due, now);
              var events = new LinkedHashMap<Delivery, Event>();
              for (var delivery : due) {
                var event = contents.get(delivery.id());
                if (event == null) {
                  orphans.add(delivery);
                } else {
                  events.put(delivery, event);
                }
              }
              var tests = TestAddedMatcher.of(handle, destination, events, now);
              joined.putAll(tests.merged());
              events.keySet().removeIf(tests::isHeldBack);
              if (events.isEmpty()) {
                return Due.NOTHING;
              }
              var organisation = new SystemSettings(handle).read();
              var shown =
                  countsRepeats
                      ? RepeatCounter.recentMessages(handle, destination, organisation, now)
                      : Map.<String, RepeatedMessages.ShownMessage>of();
              return new Due(events, organisation, shown);
            });
    if (!orphans.isEmpty()) {
      drop(orphans);
    }
    if (!joined.isEmpty()) {
      database.runBeside(
          handle ->
              joined.forEach(
                  (one, in) -> new DeliveryStates(handle).markMerged(one.id(), in, now)));
    }
    return found;
  }

  private static List<Delivery> dueOf(List<Delivery> waiting, Instant now) {
    var due = new ArrayList<Delivery>();
    for (var delivery : waiting) {
      var next = delivery.times().nextTryAt();
      if (next == null || !next.isAfter(now)) {
        due.add(delivery);
      } else if (delivery.state() == DeliveryState.RETRYING && !delivery.attempts().setAside()) {
        break;
      }
    }
    // Deliveries that were set aside come last: they have been tried.
    due.sort(Comparator.comparing(delivery -> delivery.attempts().setAside()));
    return due;
  }

  /**
   * Returns the contents of these deliveries, by their ids: events, and notices in their rendered
   * form.
   */
  private Map<Long, Event> contents(Handle handle, List<Delivery> due, Instant now) {
    var contents = new HashMap<Long, Event>();
    var events =
        new Events(handle)
            .events(due.stream().map(Delivery::event).filter(Objects::nonNull).distinct().toList());
    for (var delivery : due) {
      var event = delivery.event() == null ? null : events.get(delivery.event());
      if (event != null) {
        contents.put(delivery.id(), event);
      }
    }
    var notices = due.stream().filter(one -> one.event() == null).map(Delivery::id).toList();
    noticesTable
        .apply(handle)
        .ofDeliveries(notices, now)
        .forEach((id, notice) -> contents.put(id, notice.toEvent()));
    return contents;
  }

  /** Skips deliveries whose notice is gone, as its secret has expired. */
  private void drop(List<Delivery> orphans) {
    database.runBeside(handle -> orphans.forEach(orphan -> drop(handle, orphan)));
  }

  private static void drop(Handle handle, Delivery orphan) {
    var states = new DeliveryStates(handle);
    if (orphan.event() == null) {
      states.mark(orphan.id(), DeliveryState.SKIPPED, Notices.EXPIRED, null);
    } else {
      states.mark(orphan.id(), DeliveryState.FAILED, "The event is no longer kept", null);
    }
  }
}
