package io.dojobell.store;

import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
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
        .select("select * from events where id = ?", id)
        .mapTo(EventRow.class)
        .map(EventRow::event)
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
        .mapTo(EventRow.class)
        .map(EventRow::event)
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
            values (:id, :sender, :type, :typeName, :severity, :product, :body, :receivedAt)\
            """)
        .bind("id", event.id())
        .bind("sender", sender)
        .bind("type", event.type())
        .bind("typeName", event.typeName())
        .bindByType("severity", event.severity().orElse(null), Severity.class)
        .bind("product", key(event.subject().product()))
        .bind("body", EventJson.of(event.content(), event.subject(), event.recipients()).json())
        .bind("receivedAt", event.receivedAt())
        .execute();
  }

  /** Replaces the subject of the stored event. */
  public void updateSubject(Event event) {
    handle.execute(
        "update events set product = ?, body = ? where id = ?",
        key(event.subject().product()),
        EventJson.of(event.content(), event.subject(), event.recipients()).json(),
        event.id());
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
        .mapTo(EventRow.class)
        .map(EventRow::event)
        .list();
  }

  /** Returns whether an event has that id. */
  public boolean has(String id) {
    return handle
        .select("select 1 from events where id = ?", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns the event that the sender sent under that id of its own since then. */
  public Optional<String> findSent(String sender, String sentId, Instant since) {
    return handle
        .select(
            "select event from sent_ids where sender = ? and sent_id = ? and at >= ?",
            sender,
            sentId,
            since.toEpochMilli())
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

  /** A row of the table. */
  record EventRow(
      String id, EventType eventType, String typeName, String body, Instant receivedAt) {
    Event event() {
      var parts = EventJson.read(body);
      return new Event(
          id,
          eventType,
          typeName,
          parts.content(),
          parts.subject(),
          parts.eventRecipients(),
          receivedAt);
    }
  }
}
