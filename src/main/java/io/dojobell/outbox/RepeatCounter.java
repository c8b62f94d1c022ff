package io.dojobell.outbox;

import io.dojobell.database.Database;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventFingerprint;
import io.dojobell.model.Organisation;
import io.dojobell.store.Deliveries;
import io.dojobell.store.Events;
import io.dojobell.store.RepeatedMessages;
import io.dojobell.store.SystemSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts repeats of an event on the message that showed it first. */
public final class RepeatCounter {
  private final Database database;

  public RepeatCounter(Database database) {
    this.database = database;
  }

  /**
   * The message that showed the same event there before, while repeats may still be counted on it.
   *
   * @param reference its name in the channel
   * @param times the number of times the event has come so far
   */
  public record OriginalMessage(Delivery delivery, Event event, String reference, int times) {}

  /**
   * Returns the messages sent there lately, by the key of their event, while repeats may be counted
   * on them.
   */
  static Map<String, RepeatedMessages.ShownMessage> recentMessages(
      Handle handle, Destination destination, Organisation organisation, Instant now) {
    var window = organisation.repeatWindow();
    return window.isZero()
        ? Map.of()
        : new RepeatedMessages(handle).since(destination, now.minus(window));
  }

  /** Returns the message that showed that; empty where it is no longer stored. */
  public Optional<OriginalMessage> original(RepeatedMessages.ShownMessage shown) {
    return database.read(handle -> original(handle, shown));
  }

  private static Optional<OriginalMessage> original(
      Handle handle, RepeatedMessages.ShownMessage shown) {
    var rows = new Deliveries(handle);
    var delivery = rows.delivery(shown.delivery());
    var reference = rows.reference(shown.delivery());
    if (delivery.isEmpty() || reference.isEmpty()) {
      return Optional.empty();
    }
    return new Events(handle)
        .event(delivery.get().event())
        .map(event -> new OriginalMessage(delivery.get(), event, reference.get(), shown.times()));
  }

  /**
   * Begins to count repeats on the message of these deliveries where it shows one event alone.
   *
   * @param first the delivery that the message is named by
   * @param reference the name of the message in the channel; null: it has none
   */
  static void record(
      Handle handle,
      Delivery first,
      @Nullable String reference,
      List<EventFingerprint> shown,
      Instant now) {
    endRepeats(handle, first.destination(), shown, now);
    var only = shown.getFirst();
    if (shown.size() == 1 && reference != null && !only.isForPerson()) {
      new RepeatedMessages(handle).begin(first.destination(), only, first.id(), now);
    }
  }

  /**
   * Ends the counting of repeats on earlier messages, where one of these shows the same or
   * supersedes it.
   */
  private static void endRepeats(
      Handle handle, Destination destination, List<EventFingerprint> shown, Instant now) {
    var rows = new RepeatedMessages(handle);
    var window = new SystemSettings(handle).read().repeatWindow();
    for (var before : rows.since(destination, now.minus(window)).values()) {
      if (shown.stream()
          .anyMatch(
              one ->
                  one.key().equals(before.key()) || one.supersedes(before.key(), before.topic()))) {
        rows.end(destination, before.key());
      }
    }
  }
}
