package io.dojobell.store;

import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Which message first told of something, and how often the same has come since. */
public final class Repeats {
  private final Handle handle;

  public Repeats(Handle handle) {
    this.handle = handle;
  }

  /**
   * Something that was told.
   *
   * @param delivery whose message told it first
   * @param times how often it has come, the first time included
   */
  public record Told(long delivery, int times, Instant last) {}

  /** What was first told there since then, by its meaning. */
  public Map<String, Told> since(Destination destination, Instant since) {
    return handle
        .createQuery(
            """
            select meaning, delivery, times, last_at from repeats
            where destination = ? and began_at > ?""")
        .bind(0, destination.text())
        .bind(1, since.toEpochMilli())
        .map(
            (row, _) ->
                Map.entry(
                    row.getString("meaning"),
                    new Told(
                        row.getLong("delivery"),
                        row.getInt("times"),
                        Columns.requiredTime(row, "last_at"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How often came what that delivery's message tells; empty where it came but once. */
  public Optional<Told> on(long delivery) {
    return handle
        .createQuery("select times, last_at from repeats where delivery = ? and times > 1")
        .bind(0, delivery)
        .map(
            (row, _) ->
                new Told(delivery, row.getInt("times"), Columns.requiredTime(row, "last_at")))
        .findOne();
  }

  /** That delivery's message tells it first. */
  public void begin(Destination destination, String meaning, long delivery, Instant at) {
    handle.execute(
        """
        insert into repeats (destination, meaning, delivery, times, began_at, last_at)
        values (?, ?, ?, 1, ?, ?)
        on conflict (destination, meaning) do update set delivery = excluded.delivery,
          times = 1, began_at = excluded.began_at, last_at = excluded.last_at""",
        destination.text(),
        meaning,
        delivery,
        at.toEpochMilli(),
        at.toEpochMilli());
  }

  /** It came so many times more. */
  public void more(long delivery, int times, Instant at) {
    handle.execute(
        "update repeats set times = times + ?, last_at = ? where delivery = ?",
        times,
        at.toEpochMilli(),
        delivery);
  }

  /** Forgets what began before then. */
  public int forget(Instant before) {
    return handle.execute("delete from repeats where began_at < ?", before.toEpochMilli());
  }
}
