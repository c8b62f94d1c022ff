package io.dojobell.store;

import io.dojobell.model.Destination;
import io.dojobell.model.Route;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The messages that begin threads, and how deliveries are to be told. */
public final class Threads {
  private final Handle handle;

  public Threads(Handle handle) {
    this.handle = handle;
  }

  /** How the route of that delivery wants it told; empty: it is no route's. */
  public Optional<Route.Threads> wished(long delivery) {
    return handle
        .createQuery("select threads from deliveries where id = ? and threads is not null")
        .bind(0, delivery)
        .mapTo(String.class)
        .findOne()
        .map(Route.Threads::valueOf);
  }

  /** The message that began the thread on that topic since then. */
  public Optional<String> message(Destination destination, String topic, Instant since) {
    return handle
        .createQuery("select message from threads where destination = ? and topic = ? and at >= ?")
        .bind(0, destination.text())
        .bind(1, topic)
        .bind(2, since.toEpochMilli())
        .mapTo(String.class)
        .findOne();
  }

  /** A thread on that topic begins with that message. */
  public void begin(Destination destination, String topic, String message, Instant at) {
    handle.execute(
        """
        insert into threads (destination, topic, message, at) values (?, ?, ?, ?)
        on conflict (destination, topic) do update set message = excluded.message,
          at = excluded.at""",
        destination.text(),
        topic,
        message,
        at.toEpochMilli());
  }
}
