package io.dojobell.store;

import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which destinations are due, and which node has leased them. */
public final class Destinations {
  private final Handle handle;

  public Destinations(Handle handle) {
    this.handle = handle;
  }

  /** Something waits for them from then on. */
  public void due(Collection<Destination> destinations, Instant at) {
    if (destinations.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into destinations (destination, due_at) values (:destination, :at)
            on conflict (destination) do update set due_at = excluded.due_at
            where destinations.due_at is null or destinations.due_at > excluded.due_at""");
    destinations.stream()
        .map(Destination::text)
        .distinct()
        .sorted()
        .forEach(text -> batch.bind("destination", text).bind("at", at.toEpochMilli()).add());
    batch.execute();
  }

  /** Leases up to so many destinations that are due and free, longest due first. */
  public List<Destination> lease(String node, Instant now, Instant until, int limit) {
    var free =
        handle
            .createQuery(
                """
                select destination from destinations
                where due_at <= :now and (leased_until is null or leased_until < :now)
                  and (paused_until is null or paused_until <= :now)
                order by due_at limit :limit""")
            .bind("now", now.toEpochMilli())
            .bind("limit", limit)
            .mapTo(String.class)
            .list();
    if (free.isEmpty()) {
      return List.of();
    }
    var batch =
        handle.prepareBatch(
            """
            update destinations set leased_by = :node, leased_until = :until
            where destination = :destination""");
    free.forEach(
        text ->
            batch
                .bind("node", node)
                .bind("until", until.toEpochMilli())
                .bind("destination", text)
                .add());
    batch.execute();
    return free.stream().map(Destination::parse).toList();
  }

  /** Prolongs the node's lease; false if it is no longer the node's. */
  public boolean prolong(Destination destination, String node, Instant until) {
    return handle.execute(
            "update destinations set leased_until = ? where destination = ? and leased_by = ?",
            until.toEpochMilli(),
            destination.text(),
            node)
        > 0;
  }

  /** Ends the node's lease; the destination is due again then, or not at all. */
  public void release(Destination destination, String node, @Nullable Instant dueAt) {
    handle.execute(
        """
        update destinations set leased_by = null, leased_until = null, due_at = ?
        where destination = ? and leased_by = ?""",
        Columns.millis(dueAt),
        destination.text(),
        node);
  }

  /** Nothing is told there until then. */
  public void pause(Destination destination, @Nullable Instant until) {
    handle.execute(
        "update destinations set paused_until = ? where destination = ?",
        Columns.millis(until),
        destination.text());
  }

  /** Ends all leases: for the one process of a database that has just started. */
  public int endAllLeases() {
    return handle.execute(
        "update destinations set leased_by = null, leased_until = null where leased_by is not null");
  }

  /** When the next free destination is due. */
  public Optional<Instant> nextDue() {
    return handle
        .createQuery(
            """
            select max(due_at, coalesce(paused_until, 0), coalesce(leased_until, 0)) as due
            from destinations where due_at is not null order by due_at limit 1""")
        .map((row, _) -> Columns.requiredTime(row, "due"))
        .findOne();
  }
}
