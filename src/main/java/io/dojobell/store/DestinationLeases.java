package io.dojobell.store;

import io.dojobell.database.WriteAccess;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    var due = new HashMap<Destination, Instant>();
    destinations.forEach(destination -> due.put(destination, at));
    markDue(due);
  }

  /** Makes each destination due from its moment on, or from the end of its pause. */
  public void markDue(Map<Destination, Instant> due) {
    if (due.isEmpty()) {
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
    for (var destination : inOrder(due.keySet())) {
      batch
          .bind("destination", destination)
          .bind("channel", destination.channel())
          .bind("at", due.get(destination))
          .add();
    }
    batch.execute();
  }

  /** Returns them in the order in which rows are locked, by whoever locks several. */
  private static List<Destination> inOrder(Collection<Destination> destinations) {
    return destinations.stream()
        .distinct()
        .sorted(Comparator.comparing(Destination::text))
        .toList();
  }

  /**
   * Locks the destination until the transaction ends: what is queued for it at this moment is seen
   * after this, or makes it due once the transaction has ended.
   */
  public void lock(Destination destination) {
    if (WriteAccess.isAlone(handle)) {
      return;
    }
    handle
        .select("select 1 from destinations where destination = ? <forUpdate>", destination)
        .mapTo(Integer.class)
        .findOne();
  }

  /** Makes the destination due at that moment, whatever pause it has. */
  public void markDueNow(Destination destination, Instant at) {
    markDue(List.of(destination), at);
    handle.execute(
        """
        update destinations
        set due_at = ?, paused_until = null, requested_until = null, requested_reason = null
        where destination = ?\
        """,
        at,
        destination.text());
  }

  /**
   * A destination that a node has leased.
   *
   * @param isAbandoned whether the node that had it before never gave it back
   * @param pause for how long a pause that the other side asked for still lasts
   * @param pauseReason its reason; null: there is none
   */
  public record Lease(
      Destination destination, boolean isAbandoned, Duration pause, @Nullable String pauseReason) {}

  /**
   * Leases up to so many destinations of the channel that are due and free, longest due first.
   *
   * @param duration of the lease, by the time of the database where nodes share it
   */
  public List<Lease> acquire(
      Channel channel, String node, Instant now, Duration duration, int limit) {
    var free =
        handle
            .createQuery(
                """
                select destination, leased_by is not null as is_abandoned,
                  coalesce(requested_until - <leaseTime>, 0) as pause,
                  requested_reason as pause_reason
                from destinations
                where channel = :channel and due_at <= :now
                  and (leased_until is null or leased_until < <leaseTime>)
                order by due_at limit :limit <skipLocked>\
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
            update destinations set leased_by = :node, leased_until = <leaseTime> + :duration
            where destination = :destination\
            """);
    free.forEach(
        leased ->
            batch
                .bind("node", node)
                .bind("now", now)
                .bind("duration", duration)
                .bind("destination", leased.destination().text())
                .add());
    batch.execute();
    return free;
  }

  /** Prolongs the node's lease. Returns false if it is no longer the node's. */
  public boolean renew(Destination destination, String node, Instant now, Duration duration) {
    return !renew(List.of(destination), node, now, duration).isEmpty();
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

  /** Returns whether the node has leased it; it stays so until the transaction ends. */
  public boolean isLeasedBy(Destination destination, String node) {
    return handle
        .select(
            "select 1 from destinations where destination = ? and leased_by = ? <forUpdate>",
            destination.text(),
            node)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Prolongs those of the leases that are still the node's. Returns their destinations. */
  public Set<Destination> renew(
      Collection<Destination> destinations, String node, Instant now, Duration duration) {
    if (destinations.isEmpty()) {
      return Set.of();
    }
    var batch =
        handle.prepareBatch(
            """
            update destinations set leased_until = <leaseTime> + :duration
            where destination = :destination and leased_by = :node\
            """);
    var ordered = inOrder(destinations);
    for (var destination : ordered) {
      batch
          .bind("now", now)
          .bind("duration", duration)
          .bind("destination", destination)
          .bind("node", node)
          .add();
    }
    var renewed = batch.execute();
    return IntStream.range(0, renewed.length)
        .filter(n -> renewed[n] > 0)
        .mapToObj(ordered::get)
        .collect(Collectors.toSet());
  }

  /** Returns when the next free destination of each channel is due, where there is one. */
  public Map<Channel, Instant> nextDue(Collection<Channel> channels, Instant now) {
    if (channels.isEmpty()) {
      return Map.of();
    }
    var due = new EnumMap<Channel, Instant>(Channel.class);
    handle
        .createQuery(
            """
            select * from (
              select column1 as channel,
                (select due_at from destinations d
                 where d.channel = column1 and due_at is not null
                   and (leased_until is null or leased_until < <leaseTime>)
                 order by due_at limit 1) as due_at
              from (values <channels>) as asked) as found
            where due_at is not null\
            """)
        .bindMethodsList("channels", channels, List.of("wireName"))
        .bind("now", now)
        .mapTo(ChannelDue.class)
        .forEach(one -> due.put(one.channel(), one.dueAt()));
    return due;
  }

  private record ChannelDue(Channel channel, Instant dueAt) {}
}
