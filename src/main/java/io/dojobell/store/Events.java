package io.dojobell.store;

import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Events, and the ids that their senders gave them. */
public final class Events {
  private final Handle handle;

  public Events(Handle handle) {
    this.handle = handle;
  }

  /** Returns the event of that id; empty for null. */
  public Optional<Event> event(@Nullable String id) {
    return handle
        .createQuery("select * from events where id = ?")
        .bind(0, id)
        .map((row, _) -> event(row))
        .findOne();
  }

  /** Returns the events of those ids, by id. */
  public Map<String, Event> events(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery("select * from events where id in (<ids>)")
        .bindList("ids", List.copyOf(ids))
        .map((row, _) -> event(row))
        .stream()
        .collect(Collectors.toMap(Event::id, Function.identity()));
  }

  /** Stores a new event. */
  public void add(String sender, Event event) {
    handle
        .createUpdate(
            """
            insert into events (id, sender, event_type, type_name, severity, product, body,
              received_at)
            values (:id, :sender, :type, :name, :severity, :product, :body, :at)\
            """)
        .bind("id", event.id())
        .bind("sender", sender)
        .bind("type", event.type().wireName())
        .bind("name", event.typeName())
        .bind("severity", ColumnCodecs.rank(event.severity().orElse(null)))
        .bind("product", key(event.subject().product()))
        .bind("body", EventJson.of(event.content(), event.subject(), event.recipients()).json())
        .bind("at", event.receivedAt().toEpochMilli())
        .execute();
  }

  /** Replaces the subject of the stored event. */
  public void updateSubject(Event event) {
    handle
        .createUpdate("update events set product = :product, body = :body where id = :id")
        .bind("product", key(event.subject().product()))
        .bind("body", EventJson.of(event.content(), event.subject(), event.recipients()).json())
        .bind("id", event.id())
        .execute();
  }

  /** Returns events of these types since then, newest first. */
  public List<Event> since(Instant since, Collection<String> types, int limit) {
    return handle
        .createQuery(
            """
            select * from events where received_at >= :since and event_type in (<types>)
            order by received_at desc limit :limit\
            """)
        .bind("since", since.toEpochMilli())
        .bindList("types", List.copyOf(types))
        .bind("limit", limit)
        .map((row, _) -> event(row))
        .list();
  }

  /** Returns whether an event has that id. */
  public boolean has(String id) {
    return handle
        .createQuery("select 1 from events where id = ?")
        .bind(0, id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns the event that the sender sent under that id of its own since then. */
  public Optional<String> findSent(String sender, String sentId, Instant since) {
    return handle
        .createQuery("select event from sent_ids where sender = ? and sent_id = ? and at >= ?")
        .bind(0, sender)
        .bind(1, sentId)
        .bind(2, since.toEpochMilli())
        .mapTo(String.class)
        .findOne();
  }

  /** Records that the sender sent the event under that id. */
  public void rememberSent(String sender, String sentId, String event, Instant at) {
    handle.execute(
        """
        insert into sent_ids (sender, sent_id, event, at) values (?, ?, ?, ?)
        on conflict (sender, sent_id) do update set event = excluded.event, at = excluded.at\
        """,
        sender,
        sentId,
        event,
        at.toEpochMilli());
  }

  private static @Nullable String key(@Nullable NamedRef thing) {
    return thing == null ? null : thing.key();
  }

  static Event event(ResultSet row) throws SQLException {
    var body = EventJson.read(row.getString("body"));
    return new Event(
        row.getString("id"),
        EventType.of(row.getString("event_type")).orElse(EventType.OTHER),
        row.getString("type_name"),
        body.content(),
        body.subject(),
        body.eventRecipients(),
        ColumnCodecs.requiredTime(row, "received_at"));
  }
}
