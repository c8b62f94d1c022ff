package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Records which destinations are due, and which node has leased them. */
public final class DestinationLeases {
  private final Handle handle;

  public DestinationLeases(Handle handle) {
    this.handle = handle;
  }

  /** Makes the destinations due from then on, or from the end of their pause. */
  public void markDue(Collection<Destination> destinations, Instant at) {
    if (destinations.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into destinations (destination, channel, due_at)
            values (:destination, :channel, :at)
            on conflict (destination) do update set due_at =
              case when destinations.paused_until > excluded.due_at
                then destinations.paused_until else excluded.due_at end
            where destinations.due_at is null or destinations.due_at > excluded.due_at\
            """);
    var ordered =
        destinations.stream().distinct().sorted(Comparator.comparing(Destination::text)).toList();
    for (var destination : ordered) {
      batch
          .bind("destination", destination)
          .bind("channel", destination.channel())
          .bind("at", at)
          .add();
    }
    batch.execute();
  }

  /** Makes the destination due at that moment, whatever pause it has. */
  public void markDueNow(Destination destination, Instant at) {
    markDue(List.of(destination), at);
    handle.execute(
        "update destinations set due_at = ?, paused_until = null where destination = ?",
        at,
        destination.text());
  }

  /**
   * A destination that a node has leased.
   *
   * @param isAbandoned whether the node that had it before never gave it back
   */
  public record Lease(Destination destination, boolean isAbandoned) {}

  /** Leases up to so many destinations of the channel that are due and free, longest due first. */
  public List<Lease> acquire(Channel channel, String node, Instant now, Instant until, int limit) {
    var free =
        handle
            .createQuery(
                """
                select destination, leased_by is not null as is_abandoned from destinations
                where channel = :channel and due_at <= :now
                  and (leased_until is null or leased_until < :now)
                order by due_at limit :limit\
                """)
            .bind("channel", channel.wireName())
            .bind("now", now)
            .bind("limit", limit)
            .mapTo(Lease.class)
            .list();
    if (free.isEmpty()) {
      return List.of();
    }
    var batch =
        handle.prepareBatch(
            """
            update destinations set leased_by = :node, leased_until = :until
            where destination = :destination\
            """);
    free.forEach(
        leased ->
            batch
                .bind("node", node)
                .bind("until", until)
                .bind("destination", leased.destination().text())
                .add());
    batch.execute();
    return free;
  }

  /** Prolongs the node's lease. Returns false if it is no longer the node's. */
  public boolean renew(Destination destination, String node, Instant until) {
    return handle.execute(
            "update destinations set leased_until = ? where destination = ? and leased_by = ?",
            until,
            destination.text(),
            node)
        > 0;
  }

  /**
   * Ends the node's lease; the destination is due again at that moment, or not at all.
   *
   * @param pausedUntil no new delivery makes it due earlier
   */
  public void release(
      Destination destination,
      String node,
      @Nullable Instant dueAt,
      @Nullable Instant pausedUntil) {
    handle.execute(
        """
        update destinations
        set leased_by = null, leased_until = null, due_at = ?, paused_until = ?
        where destination = ? and leased_by = ?\
        """,
        dueAt,
        pausedUntil,
        destination.text(),
        node);
  }

  /**
   * Makes the channel's destinations that wait for a later moment due at that one; leased ones
   * stay. Returns how many.
   */
  public int markChannelDue(Channel channel, Instant at) {
    return handle.execute(
        """
        update destinations set due_at = ?, paused_until = null
        where due_at > ? and leased_by is null and destination in
          (select destination from deliveries where state = 'retrying' and channel = ?)\
        """,
        at,
        at,
        channel.wireName());
  }

  /**
   * Makes those that nobody has leased and that wait for a later moment due at that one; each then
   * waits for what its deliveries say. This ends waits that were stored by another clock time.
   * Returns how many.
   */
  public int endWaits(Instant now) {
    return handle.execute(
        """
        update destinations set due_at = case when due_at > ? then ? else due_at end,
          paused_until = null
        where (due_at > ? or paused_until > ?) and leased_by is null\
        """,
        now,
        now,
        now,
        now);
  }

  /** Ends all leases, for the only process of a database after its start. Returns how many. */
  public int releaseAll() {
    return handle.execute(
        "update destinations set leased_by = null, leased_until = null where leased_by is not"
            + " null");
  }

  /** Returns whether the node has leased it. */
  public boolean isLeasedBy(Destination destination, String node) {
    return handle
        .select(
            "select 1 from destinations where destination = ? and leased_by = ?",
            destination.text(),
            node)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Prolongs those of the leases that are still the node's. */
  public void renew(Collection<Destination> destinations, String node, Instant until) {
    var batch =
        handle.prepareBatch(
            """
            update destinations set leased_until = :until
            where destination = :destination and leased_by = :node\
            """);
    destinations.forEach(
        destination ->
            batch
                .bind("until", until)
                .bind("destination", destination.text())
                .bind("node", node)
                .add());
    batch.execute();
  }

  /** Returns when the next free destination of the channel is due. */
  public Optional<Instant> nextDue(Channel channel, Instant now) {
    return handle
        .select(
            """
            select due_at from destinations
            where channel = ? and due_at is not null
              and (leased_until is null or leased_until < ?)
            order by due_at limit 1\
            """,
            channel.wireName(),
            now)
        .mapTo(Instant.class)
        .findOne();
  }
}
