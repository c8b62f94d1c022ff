package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryFilter;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.Fingerprint;
import io.dojobell.model.Route;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the delivery log. The outbox decides which state may follow which. */
public final class Deliveries {
  private static final String WAITING = "state in ('queued', 'sending', 'retrying', 'held')";

  private final Handle handle;

  public Deliveries(Handle handle) {
    this.handle = handle;
  }

  /** A delivery that is not stored yet. */
  public record NewDelivery(
      Destination destination,
      @Nullable String username,
      DeliveryState state,
      String reason,
      @Nullable Instant nextTryAt,
      @Nullable Instant sentAt,
      Route.@Nullable ThreadMode threads) {}

  /** Stores the deliveries of a new event, in their order. */
  public void add(String event, Collection<NewDelivery> fresh, Instant at) {
    add(event, null, fresh, at);
  }

  /** Stores the deliveries of a new notice, in their order. */
  public void addForNotice(long notice, Collection<NewDelivery> fresh, Instant at) {
    add(null, notice, fresh, at);
  }

  private void add(
      @Nullable String event, @Nullable Long notice, Collection<NewDelivery> fresh, Instant at) {
    if (fresh.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into deliveries (event, notice, channel, destination, username, state, reason,
              tries, created_at, next_try_at, sent_at, threads, uid)
            values (:event, :notice, :channel, :destination, :username, :state, :reason, 0,
              :at, :next, :sent, :threads, :uid)\
            """);
    for (var delivery : fresh) {
      batch
          .bind("event", event)
          .bind("notice", notice)
          .bind("channel", delivery.destination().channel().wireName())
          .bind("destination", delivery.destination().text())
          .bind("username", delivery.username())
          .bind("state", delivery.state().wireName())
          .bind("reason", delivery.reason())
          .bind("at", at.toEpochMilli())
          .bind("next", ColumnCodecs.millis(delivery.nextTryAt()))
          .bind("sent", ColumnCodecs.millis(delivery.sentAt()))
          .bind("threads", delivery.threads() == null ? null : delivery.threads().name())
          .bind("uid", Delivery.newUid())
          .add();
    }
    batch.execute();
  }

  /** Returns the delivery of that id. */
  public Optional<Delivery> delivery(long id) {
    return handle
        .createQuery("select * from deliveries where id = ?")
        .bind(0, id)
        .map((row, _) -> delivery(row))
        .findOne();
  }

  /** Returns the deliveries of those ids. */
  public Map<Long, Delivery> byId(Collection<Long> ids) {
    var found = new TreeMap<Long, Delivery>();
    if (!ids.isEmpty()) {
      handle
          .createQuery("select * from deliveries where id in (<ids>)")
          .bindList("ids", List.copyOf(ids))
          .map((row, _) -> delivery(row))
          .forEach(delivery -> found.put(delivery.id(), delivery));
    }
    return found;
  }

  /** Returns the delivery whose message has that reference in the channel. */
  public Optional<Delivery> byReference(String reference) {
    return handle
        .createQuery("select * from deliveries where reference = ? order by id limit 1")
        .bind(0, reference)
        .map((row, _) -> delivery(row))
        .findOne();
  }

  /**
   * Returns whether the event has a delivery to that destination, a mailbox without regard to case.
   */
  public boolean has(String event, Destination destination) {
    return handle
        .createQuery(
            "select 1 from deliveries where event = ? and lower(destination) = lower(?) limit 1")
        .bind(0, event)
        .bind(1, destination.text())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns all deliveries of the event, in order. */
  public List<Delivery> ofEvent(String event) {
    return handle
        .createQuery("select * from deliveries where event = ? order by id")
        .bind(0, event)
        .map((row, _) -> delivery(row))
        .list();
  }

  /** Returns the deliveries that wait for the destination, in order. */
  public List<Delivery> waiting(Destination destination, int limit) {
    return handle
        .createQuery(
            "select * from deliveries where destination = :destination and "
                + WAITING
                + " order by id limit :limit")
        .bind("destination", destination.text())
        .bind("limit", limit)
        .map((row, _) -> delivery(row))
        .list();
  }

  /** Returns whether others than that one wait for the destination, and were not set aside. */
  public boolean hasOthersWaiting(Destination destination, long id) {
    return handle
        .createQuery(
            """
            select 1 from deliveries where destination = :destination and id <> :id
              and set_aside = 0 and state in ('queued', 'retrying') limit 1\
            """)
        .bind("destination", destination.text())
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Marks the delivery as set aside: it waits without holding back those behind it. */
  public void setAside(long id) {
    handle.execute("update deliveries set set_aside = 1 where id = ?", id);
  }

  /** Returns when the first delivery that waits for the destination is due; empty if none waits. */
  public Optional<Instant> nextDue(Destination destination) {
    var head =
        earliest(destination, "state in ('queued', 'sending', 'retrying') and set_aside = 0", "id");
    var held = earliest(destination, "(state = 'held' or set_aside = 1)", "next_try_at");
    return java.util.stream.Stream.of(head, held).flatMap(Optional::stream).min(Instant::compareTo);
  }

  private Optional<Instant> earliest(Destination destination, String states, String order) {
    return handle
        .createQuery(
            "select coalesce(next_try_at, created_at) as due from deliveries"
                + " where destination = :destination and "
                + WAITING
                + " and "
                + states
                + " order by "
                + order
                + " limit 1")
        .bind("destination", destination.text())
        .map((row, _) -> ColumnCodecs.requiredTime(row, "due"))
        .findOne();
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
      values.put("state", filter.state().wireName());
    }
    if (filter.channel() != null) {
      conditions.add("channel = :channel");
      values.put("channel", filter.channel().wireName());
    }
    if (filter.destination() != null) {
      conditions.add("destination = :destination");
      values.put("destination", filter.destination().text());
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
        .map((row, _) -> delivery(row))
        .list();
  }

  /** The failed deliveries of one destination. */
  public record Failed(Destination destination, long count, long newest) {}

  /** Returns the destinations with failed deliveries, those with most first. */
  public List<Failed> failedByDestination(int limit) {
    return handle
        .createQuery(
            """
            select destination, count(*) as n, max(id) as newest from deliveries
            where state = 'failed' group by destination order by n desc, newest desc
            limit :limit\
            """)
        .bind("limit", limit)
        .map(
            (row, _) ->
                new Failed(
                    Destination.parse(row.getString("destination")),
                    row.getLong("n"),
                    row.getLong("newest")))
        .list();
  }

  /** Returns failed deliveries, newest first, from the one at that offset on. */
  public List<Delivery> failed(long from, int limit) {
    return handle
        .createQuery(
            """
            select * from deliveries where state = 'failed'
            order by id desc limit :limit offset :from\
            """)
        .bind("limit", limit)
        .bind("from", from)
        .map((row, _) -> delivery(row))
        .list();
  }

  /** Returns how many deliveries are in each of those states. */
  public Map<DeliveryState, Long> counts(Collection<DeliveryState> states) {
    var counts = new java.util.EnumMap<DeliveryState, Long>(DeliveryState.class);
    for (var state : states) {
      counts.put(
          state,
          handle
              .createQuery("select count(*) from deliveries where state = ?")
              .bind(0, state.wireName())
              .mapTo(Long.class)
              .one());
    }
    return counts;
  }

  /** Begins an attempt to send these in one message, named by the first of them. */
  public void beginAttempt(List<Long> ids, Instant at) {
    handle
        .createUpdate(
            """
            update deliveries set tries = tries + 1, set_aside = 0, batch = :batch,
              was_held = case when state = 'held' then 1 else was_held end,
              first_try_at = coalesce(first_try_at, :at), state = 'sending'
            where id in (<ids>)\
            """)
        .bind("batch", ids.getFirst())
        .bind("at", at.toEpochMilli())
        .bindList("ids", ids)
        .execute();
  }

  /** Records which channel's setting chose the delivery that is made in place of another. */
  public void recordChosenBy(String event, Destination destination, Channel channel) {
    handle.execute(
        "update deliveries set chosen_by = ? where event = ? and destination = ?",
        channel.wireName(),
        event,
        destination.text());
  }

  /** Returns the channels whose settings chose those of the deliveries that are fallbacks. */
  public Map<Long, Channel> chosenBy(Collection<Long> ids) {
    var found = new TreeMap<Long, Channel>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(
              "select id, chosen_by from deliveries where id in (<ids>) and chosen_by is not null")
          .bindList("ids", List.copyOf(ids))
          .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
          .forEach(
              entry ->
                  Channel.of(entry.getValue())
                      .ifPresent(channel -> found.put(entry.getKey(), channel)));
    }
    return found;
  }

  /** Marks the delivery as not sent, for that reason. */
  public void skip(long id, String reason) {
    handle.execute(
        "update deliveries set state = 'skipped', reason = ?, next_try_at = null where id = ?",
        reason,
        id);
  }

  /** Moves the delivery to another destination. */
  public void move(long id, Destination destination, Instant at) {
    handle.execute(
        """
        update deliveries set destination = ?, channel = ?, state = 'queued', next_try_at = ?
        where id = ?\
        """,
        destination.text(),
        destination.channel().wireName(),
        at.toEpochMilli(),
        id);
  }

  /** Assigns the delivery to another account. */
  public void assign(long id, String username) {
    handle.execute("update deliveries set username = ? where id = ?", username, id);
  }

  /** Marks these as tried, though only a probe was sent for all of them. */
  public void markTried(Collection<Long> ids, Instant at) {
    handle
        .createUpdate(
            """
            update deliveries set first_try_at = coalesce(first_try_at, :at),
              was_held = case when state = 'held' then 1 else was_held end
            where id in (<ids>)\
            """)
        .bind("at", at.toEpochMilli())
        .bindList("ids", List.copyOf(ids))
        .execute();
  }

  /**
   * Clears the first tries of deliveries that wait for a retry: what could not be tried because the
   * service was off has not failed meanwhile.
   */
  public int clearFirstTries() {
    return handle.execute(
        """
        update deliveries set first_try_at = null
        where state in ('retrying', 'sending') and first_try_at is not null\
        """);
  }

  /** Queues the delivery as if it had never been tried; the batch it was sent with is kept. */
  public void requeue(long id, Instant at) {
    handle.execute(
        """
        update deliveries set state = 'queued', next_try_at = ?, first_try_at = null,
          set_aside = 0
        where id = ?\
        """,
        at.toEpochMilli(),
        id);
  }

  /**
   * Clears the delivery's batch: its last try was surely not taken, so the next one need not be the
   * same message.
   */
  public void clearBatch(long id) {
    handle.execute("update deliveries set batch = null where id = ?", id);
  }

  /** Marks the delivery as sent. */
  public void markSent(long id, Instant at, @Nullable String reference) {
    handle.execute(
        """
        update deliveries set state = 'sent', sent_at = ?, next_try_at = null, reference = ?
        where id = ?\
        """,
        at.toEpochMilli(),
        reference,
        id);
  }

  /** Marks the delivery as shown in another's message. */
  public void markMerged(long id, long mergedInto, Instant at) {
    handle.execute(
        """
        update deliveries set state = 'merged', sent_at = ?, next_try_at = null, told_in = ?
        where id = ?\
        """,
        at.toEpochMilli(),
        mergedInto,
        id);
  }

  /** Sets the state of the delivery, with the error, and the next try where it waits. */
  public void mark(
      long id, DeliveryState state, @Nullable String error, @Nullable Instant nextTryAt) {
    handle.execute(
        "update deliveries set state = ?, last_error = coalesce(?, last_error), next_try_at = ?"
            + " where id = ?",
        state.wireName(),
        error,
        ColumnCodecs.millis(nextTryAt),
        id);
  }

  /**
   * Ends waits for a retry that were stored by a clock that has been set back since, or that are
   * longer than any may be; deliveries held for a person stay held. Returns how many.
   */
  public int endWaitsAfter(Instant now, Instant latest) {
    return handle.execute(
        """
        update deliveries set next_try_at = ?, next_try_set_at = ?
        where state = 'retrying' and (next_try_set_at > ? or next_try_at > ?)\
        """,
        now.toEpochMilli(),
        now.toEpochMilli(),
        now.toEpochMilli(),
        latest.toEpochMilli());
  }

  /** Records since when these wait for their next try. */
  public void setWaitingSince(Collection<Long> ids, Instant at) {
    handle
        .createUpdate("update deliveries set next_try_set_at = :at where id in (<ids>)")
        .bind("at", at.toEpochMilli())
        .bindList("ids", List.copyOf(ids))
        .execute();
  }

  /**
   * Marks that the channel refused the delivery as it refuses all; it is retried once the channel
   * takes messages again.
   */
  public void markRefused(long id) {
    handle.execute("update deliveries set refused = 1 where id = ?", id);
  }

  /**
   * Returns the deliveries that the channel refused as it refused all, and that were first tried
   * since then, in order.
   */
  public List<Delivery> findRefused(Channel channel, Instant since) {
    return handle
        .createQuery(
            """
            select * from deliveries where channel = ? and refused = 1 and state = 'failed'
              and coalesce(first_try_at, created_at) >= ? order by id\
            """)
        .bind(0, channel.wireName())
        .bind(1, since.toEpochMilli())
        .map((row, _) -> delivery(row))
        .list();
  }

  /** Clears the marks of {@link #markRefused} for the channel. */
  public void clearRefused(Channel channel) {
    handle.execute(
        "update deliveries set refused = null where channel = ? and refused = 1",
        channel.wireName());
  }

  /** Makes the channel's deliveries that wait for a retry due at that moment. Returns how many. */
  public int retryAt(Channel channel, Instant at) {
    return handle.execute(
        "update deliveries set next_try_at = ? where state = 'retrying' and channel = ?",
        at.toEpochMilli(),
        channel.wireName());
  }

  /**
   * Makes the destination's deliveries that wait for a retry due at that moment. Returns how many.
   */
  public int retryAt(Destination destination, Instant at) {
    return handle.execute(
        "update deliveries set next_try_at = ? where destination = ? and state = 'retrying'",
        at.toEpochMilli(),
        destination.text());
  }

  /** Returns those that failed at the destination, in order, at most so many. */
  public List<Long> failed(Destination destination, int limit) {
    return handle
        .createQuery(
            """
            select id from deliveries where destination = ? and state = 'failed'
            order by id limit ?\
            """)
        .bind(0, destination.text())
        .bind(1, limit)
        .mapTo(Long.class)
        .list();
  }

  /** Returns the reference that the delivery's message has in the channel. */
  public Optional<String> reference(long id) {
    return handle
        .createQuery("select reference from deliveries where id = ? and reference is not null")
        .bind(0, id)
        .mapTo(String.class)
        .findOne();
  }

  /**
   * Returns deliveries to the queue that were being sent there when their sender stopped; they may
   * be sent twice. That was no failure of the destination's, and is not counted as a try.
   */
  public int returnInterrupted(Destination destination, String error, Instant nextTryAt) {
    return handle.execute(
        """
        update deliveries set tries = max(tries - 1, 0), last_error = ?, next_try_at = ?,
          state = case when tries > 1 then 'retrying' else 'queued' end,
          first_try_at = case when tries > 1 then first_try_at end
        where destination = ? and state = 'sending'\
        """,
        error,
        nextTryAt.toEpochMilli(),
        destination.text());
  }

  /** Does the same for all destinations. */
  public int returnAllInterrupted(String error, Instant nextTryAt) {
    return handle.execute(
        """
        update deliveries set tries = max(tries - 1, 0), last_error = ?, next_try_at = ?,
          state = case when tries > 1 then 'retrying' else 'queued' end,
          first_try_at = case when tries > 1 then first_try_at end
        where state = 'sending'\
        """,
        error,
        nextTryAt.toEpochMilli());
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    var mergedInto = row.getLong("told_in");
    return new Delivery(
        row.getLong("id"),
        row.getString("event"),
        Destination.parse(row.getString("destination")),
        row.getString("username"),
        DeliveryState.of(row.getString("state")).orElseThrow(),
        row.getString("reason"),
        row.getInt("tries"),
        row.getString("last_error"),
        ColumnCodecs.requiredTime(row, "created_at"),
        ColumnCodecs.time(row, "next_try_at"),
        ColumnCodecs.time(row, "sent_at"),
        mergedInto == 0 ? null : mergedInto,
        uid(row),
        attempts(row));
  }

  /**
   * Returns the stored uid; for a row that is older than uids, one made of columns that never
   * change.
   */
  private static String uid(ResultSet row) throws SQLException {
    var stored = row.getString("uid");
    return stored != null
        ? stored
        : Fingerprint.of(
                row.getLong("id") + " " + row.getString("event") + " " + row.getLong("created_at"))
            .substring(0, 32);
  }

  private static Delivery.Attempts attempts(ResultSet row) throws SQLException {
    var batch = row.getLong("batch");
    return new Delivery.Attempts(
        ColumnCodecs.time(row, "first_try_at"),
        batch == 0 ? null : batch,
        row.getInt("set_aside") == 1,
        row.getInt("was_held") == 1);
  }
}
