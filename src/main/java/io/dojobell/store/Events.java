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
import java.util.Set;
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

  /** Stores new events. */
  public void add(String sender, List<Event> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into events (id, sender, event_type, type_name, severity, product, body,
              received_at)
            values (:id, :sender, :type, :typeName, :severity, :product, :body, :receivedAt)\
            """);
    for (var event : fresh) {
      batch
          .bind("id", event.id())
          .bind("sender", sender)
          .bind("type", event.type())
          .bind("typeName", event.typeName())
          .bindByType("severity", event.severity().orElse(null), Severity.class)
          .bind("product", key(event.subject().product()))
          .bind("body", EventJson.of(event.content(), event.subject(), event.recipients()).json())
          .bind("receivedAt", event.receivedAt())
          .add();
    }
    batch.execute();
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

  /** Returns which of these ids events have. */
  public Set<String> taken(Collection<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : handle
            .createQuery("select id from events where id in (<ids>)")
            .bindList("ids", List.copyOf(ids))
            .mapTo(String.class)
            .set();
  }

  /**
   * An event that was accepted.
   *
   * @param id the sender's own id for it
   */
  public record SentId(String id, String event, Instant at) {}

  /** Returns the event that the sender sent under that id of its own since then. */
  public Optional<String> findSent(String sender, String sentId, Instant since) {
    return Optional.ofNullable(findSent(sender, List.of(sentId), since).get(sentId));
  }

  /** Returns the events that the sender sent since then under these ids of its own, by the id. */
  public Map<String, String> findSent(String sender, Collection<String> ids, Instant since) {
    return ids.isEmpty()
        ? Map.of()
        : handle
            .createQuery(
                """
                select sent_id as id, event, at from sent_ids
                where sender = :sender and sent_id in (<ids>) and at >= :since\
                """)
            .bind("sender", sender)
            .bindList("ids", List.copyOf(ids))
            .bind("since", since)
            .mapTo(SentId.class)
            .stream()
            .collect(Collectors.toMap(SentId::id, SentId::event));
  }

  /** Records under which ids of its own the sender sent events. */
  public void rememberSent(String sender, List<SentId> sent) {
    if (sent.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into sent_ids (sender, sent_id, event, at) values (:sender, :id, :event, :at)
            on conflict (sender, sent_id) do update set event = excluded.event, at = excluded.at\
            """);
    sent.forEach(one -> batch.bindMethods(one).bind("sender", sender).add());
    batch.execute();
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
