package io.dojobell.store;

import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** The messages that repeats are counted on, and how often each has been repeated. */
public final class RepeatedMessages {
  private final Handle handle;

  public RepeatedMessages(Handle handle) {
    this.handle = handle;
  }

  /**
   * The content of a message, and how often it was repeated.
   *
   * @param delivery the delivery that it is the message of
   * @param times the number of times the event has come, the first included
   * @param key see {@link EventFingerprint#key}
   * @param severity null: it showed none
   */
  public record ShownMessage(
      long delivery,
      int times,
      Instant lastAt,
      String key,
      @Nullable Severity severity,
      @Nested EventFingerprint.Topic topic) {}

  /** The number of times that a message's event has come, and when it came last. */
  public record RepeatCount(int times, Instant lastAt) {}

  /** Returns the messages sent there since then, by the key of their event. */
  public Map<String, ShownMessage> since(Destination destination, Instant since) {
    return handle
        .select(
            "select r.*, meaning as key from repeats r where destination = ? and began_at > ?",
            destination.text(),
            since)
        .mapTo(ShownMessage.class)
        .stream()
        .collect(Collectors.toMap(ShownMessage::key, Function.identity()));
  }

  /** Returns how often the event of that delivery's message has come; empty where it came once. */
  public Optional<RepeatCount> count(long delivery) {
    return handle
        .select("select times, last_at from repeats where delivery = ? and times > 1", delivery)
        .mapTo(RepeatCount.class)
        .findOne();
  }

  /** Begins to count repeats on that delivery's message. */
  public void begin(Destination destination, EventFingerprint shown, long delivery, Instant at) {
    end(destination, shown.key());
    handle
        .createUpdate(
            """
            insert into repeats (destination, meaning, delivery, times, began_at, last_at, severity,
              type_name, product, engagement, url)
            values (:destination, :key, :delivery, 1, :at, :at, :severity,
              :topic.typeName, :topic.product, :topic.engagement, :topic.url)\
            """)
        .bindMethods(shown)
        .bind("destination", destination)
        .bind("delivery", delivery)
        .bind("at", at)
        .execute();
  }

  /** Ends the counting of repeats on the message of that key. */
  public void end(Destination destination, String key) {
    handle.execute(
        "delete from repeats where destination = ? and meaning = ?", destination.text(), key);
  }

  /** Adds so many repeats to the delivery's message. */
  public void add(long delivery, int times, Instant at) {
    handle.execute(
        "update repeats set times = times + ?, last_at = ? where delivery = ?",
        times,
        at,
        delivery);
  }
}
