package io.dojobell.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Events that are stored and are routed once their product has been read from DefectDojo. */
public final class WaitingEvents {
  private final Handle handle;

  public WaitingEvents(Handle handle) {
    this.handle = handle;
  }

  /**
   * One event.
   *
   * @param product the product's id in DefectDojo
   * @param productName the event's name for the product, where it names no page of it
   * @param addressee the person the event is for, in words; null: not for one person
   */
  public record WaitingEvent(
      String event,
      long product,
      @Nullable String productName,
      @Nullable String addressee,
      Instant since) {}

  /** Adds an event. */
  public void add(WaitingEvent waiting) {
    handle.execute(
        """
        insert into waiting_events (event, product_id, product_name, addressee, since)
        values (?, ?, ?, ?, ?)\
        """,
        waiting.event(),
        waiting.product(),
        waiting.productName(),
        waiting.addressee(),
        waiting.since());
  }

  /** Returns some of them, the oldest first. */
  public List<WaitingEvent> oldest(int limit) {
    return handle
        .select(
            "select w.*, product_id as product from waiting_events w order by id limit ?", limit)
        .mapTo(WaitingEvent.class)
        .list();
  }

  /** Returns those of these events that wait, the oldest first. */
  public List<WaitingEvent> among(Collection<String> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "select w.*, product_id as product from waiting_events w where event in (<events>)"
                + " order by id")
        .bindList("events", List.copyOf(events))
        .mapTo(WaitingEvent.class)
        .list();
  }

  /** Removes an event. */
  public void remove(String event) {
    handle.execute("delete from waiting_events where event = ?", event);
  }
}
