package io.dojobell.store;

import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The messages that begin threads. */
public final class ThreadsTable {
  private final Handle handle;

  public ThreadsTable(Handle handle) {
    this.handle = handle;
  }

  /** Returns the message that began the thread on that topic since then. */
  public Optional<String> message(Destination destination, String topic, Instant since) {
    return message(destination.text(), topic, since);
  }

  /** Returns the message at that destination, of the form that was begun with. */
  public Optional<String> message(String destination, String topic, Instant since) {
    return handle
        .select(
            "select message from threads where destination = ? and topic = ? and at >= ?",
            destination,
            topic,
            since)
        .mapTo(String.class)
        .findOne();
  }

  /**
   * Begins a thread on that topic with that delivery's message, of which nothing is counted yet.
   */
  public void begin(
      Destination destination, String topic, String message, long delivery, Instant at) {
    begin(destination.text(), topic, message, delivery, at);
  }

  /** Does the same for a destination in a form of its own. */
  public void begin(String destination, String topic, String message, long delivery, Instant at) {
    handle.execute(
        """
        insert into threads (destination, topic, message, at, delivery, events, scans, findings,
          critical, last_at) values (?, ?, ?, ?, ?, 0, 0, 0, 0, ?)
        on conflict (destination, topic) do update set message = excluded.message,
          at = excluded.at, delivery = excluded.delivery, events = 0, scans = 0, findings = 0,
          critical = 0, last_at = excluded.last_at\
        """,
        destination,
        topic,
        message,
        at,
        delivery,
        at);
  }

  /**
   * The counts of a thread, or of an event to be added to it.
   *
   * @param delivery the delivery whose message began the thread; 0 for counts to be added
   * @param message the {@code ts} of that message; empty for counts to be added
   */
  public record ThreadCount(
      long delivery,
      String message,
      int events,
      int scans,
      int findings,
      int critical,
      Instant lastAt) {}

  /** Adds an event to the counts of that topic's thread. */
  public void add(Destination destination, String topic, ThreadCount more) {
    handle.execute(
        """
        update threads set events = events + ?, scans = scans + ?, findings = findings + ?,
          critical = critical + ?, last_at = ?
        where destination = ? and topic = ? and delivery is not null\
        """,
        more.events(),
        more.scans(),
        more.findings(),
        more.critical(),
        more.lastAt(),
        destination.text(),
        topic);
  }

  /** Returns the counts on the topic so far, where a thread on it has begun. */
  public Optional<ThreadCount> count(Destination destination, String topic) {
    return handle
        .select(
            "select * from threads where destination = ? and topic = ? and delivery is not null",
            destination.text(),
            topic)
        .mapTo(ThreadCount.class)
        .findOne();
  }

  /** Returns the counts of the thread that the delivery's message began. */
  public Optional<ThreadCount> ofFirstDelivery(long delivery) {
    return handle
        .select("select * from threads where delivery = ?", delivery)
        .mapTo(ThreadCount.class)
        .findFirst();
  }
}
