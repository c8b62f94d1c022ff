package io.dojobell.store;

import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the delivery log for people: pages of it, what failed, and counts. */
public final class DeliveryHistory {
  private final Handle handle;

  public DeliveryHistory(Handle handle) {
    this.handle = handle;
  }

  /** Returns a page of the log, newest first, before that id. */
  public List<Delivery> log(DeliveryFilter filter, long before, int limit) {
    return log(filter, "id < :before", before, limit);
  }

  /** Returns the newest in the log that deliver events, not notices. */
  public List<Delivery> ofEvents(DeliveryFilter filter, int limit) {
    return log(filter, "id < :before and event is not null", Long.MAX_VALUE, limit);
  }

  private List<Delivery> log(DeliveryFilter filter, String condition, long before, int limit) {
    var conditions = new ArrayList<String>();
    conditions.add(condition);
    var values = new TreeMap<String, Object>();
    if (filter.state() != null) {
      conditions.add("state = :state");
      values.put("state", filter.state());
    }
    if (filter.channel() != null) {
      conditions.add("channel = :channel");
      values.put("channel", filter.channel());
    }
    if (filter.destination() != null) {
      conditions.add("destination = :destination");
      values.put("destination", filter.destination());
    }
    if (filter.username() != null) {
      conditions.add("username = :username");
      values.put("username", filter.username());
    }
    return handle
        .createQuery(
            "select * from deliveries where "
                + String.join(" and ", conditions)
                + " order by id desc limit :limit")
        .bind("before", before)
        .bind("limit", limit)
        .bindMap(values)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .list();
  }

  /**
   * The failed deliveries of one destination with the same error.
   *
   * @param since when the first of them was created
   * @param newest the id of the last of them
   */
  public record Failed(
      Destination destination, @Nullable String error, long count, Instant since, long newest) {}

  /** Returns destinations and errors of failed deliveries, those with most deliveries first. */
  public List<Failed> failedByDestination(int limit) {
    return handle
        .select(
            """
            select destination, last_error as error, count(*) as count, min(created_at) as since,
              max(id) as newest
            from deliveries where state = 'failed' group by destination, last_error
            order by count(*) desc, max(id) desc limit ?\
            """,
            limit)
        .mapTo(Failed.class)
        .list();
  }

  /** Returns failed deliveries, newest first, from the one at that offset on. */
  public List<Delivery> failed(long from, int limit) {
    return handle
        .select(
            """
            select * from deliveries where state = 'failed'
            order by id desc limit ? offset ?\
            """,
            limit,
            from)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .list();
  }

  /** Returns how many deliveries are in each of those states. */
  public Map<DeliveryState, Long> counts(Collection<DeliveryState> states) {
    var counts = new EnumMap<DeliveryState, Long>(DeliveryState.class);
    for (var state : states) {
      counts.put(
          state,
          handle
              .select("select count(*) from deliveries where state = ?", state)
              .mapTo(Long.class)
              .one());
    }
    return counts;
  }
}
