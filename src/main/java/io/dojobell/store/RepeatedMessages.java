package io.dojobell.store;

import io.dojobell.model.Destination;
import io.dojobell.model.EventFingerprint;
import io.dojobell.model.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
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
      EventFingerprint.Topic topic) {}

  /** The number of times that a message's event has come, and when it came last. */
  public record RepeatCount(int times, Instant lastAt) {}

  /** Returns the messages sent there since then, by the key of their event. */
  public Map<String, ShownMessage> since(Destination destination, Instant since) {
    return handle
        .createQuery("select * from repeats where destination = ? and began_at > ?")
        .bind(0, destination.text())
        .bind(1, since.toEpochMilli())
        .map((row, _) -> shownMessage(row))
        .stream()
        .collect(Collectors.toMap(ShownMessage::key, Function.identity()));
  }

  private static ShownMessage shownMessage(ResultSet row) throws SQLException {
    return new ShownMessage(
        row.getLong("delivery"),
        row.getInt("times"),
        ColumnCodecs.requiredTime(row, "last_at"),
        row.getString("meaning"),
        ColumnCodecs.severity(row, "severity"),
        new EventFingerprint.Topic(
            row.getString("type_name"),
            row.getString("product"),
            row.getString("engagement"),
            row.getString("url")));
  }

  /** Returns how often the event of that delivery's message has come; empty where it came once. */
  public Optional<RepeatCount> count(long delivery) {
    return handle
        .createQuery("select times, last_at from repeats where delivery = ? and times > 1")
        .bind(0, delivery)
        .map(
            (row, _) ->
                new RepeatCount(row.getInt("times"), ColumnCodecs.requiredTime(row, "last_at")))
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
              :type, :product, :engagement, :url)\
            """)
        .bind("destination", destination.text())
        .bind("key", shown.key())
        .bind("delivery", delivery)
        .bind("at", at.toEpochMilli())
        .bind("severity", ColumnCodecs.rank(shown.severity()))
        .bind("type", shown.topic().typeName())
        .bind("product", shown.topic().product())
        .bind("engagement", shown.topic().engagement())
        .bind("url", shown.topic().url())
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
        at.toEpochMilli(),
        delivery);
  }

  /** Deletes what began before then. Returns how many. */
  public int deleteBefore(Instant before) {
    return handle.execute("delete from repeats where began_at < ?", before.toEpochMilli());
  }
}
