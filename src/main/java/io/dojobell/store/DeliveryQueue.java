package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The deliveries that wait, in their order, and when they are due. */
public final class DeliveryQueue {
  private static final String WAITING = "state in ('queued', 'sending', 'retrying', 'held')";

  private static final String CLEAR_FIRST_TRIES =
      """
      update deliveries set first_try_at = null
      where state in ('retrying', 'sending') and first_try_at is not null\
      """;

  private final Handle handle;

  public DeliveryQueue(Handle handle) {
    this.handle = handle;
  }

  /** Returns the deliveries that wait for the destination, in order. */
  public List<Delivery> waiting(Destination destination, int limit) {
    return handle
        .select(
            "select * from deliveries where destination = ? and "
                + WAITING
                + " order by id limit ?",
            destination,
            limit)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .list();
  }

  /** Returns whether others than that one wait for the destination, and were not set aside. */
  public boolean hasOthersWaiting(Destination destination, long id) {
    return handle
        .select(
            """
            select 1 from deliveries where destination = ? and id <> ?
              and set_aside = 0 and state in ('queued', 'retrying') limit 1\
            """,
            destination,
            id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns when the first delivery that waits for the destination is due; empty if none waits. */
  public Optional<Instant> nextDue(Destination destination) {
    var head =
        earliest(destination, "state in ('queued', 'sending', 'retrying') and set_aside = 0", "id");
    var held = earliest(destination, "(state = 'held' or set_aside = 1)", "due");
    return Stream.of(head, held).flatMap(Optional::stream).min(Instant::compareTo);
  }

  private Optional<Instant> earliest(Destination destination, String states, String order) {
    return handle
        .select(
            "select coalesce(next_try_at, created_at) as due from deliveries"
                + " where destination = ? and "
                + WAITING
                + " and "
                + states
                + " order by "
                + order
                + " limit 1",
            destination)
        .mapTo(Instant.class)
        .findOne();
  }

  /** Makes the channel's deliveries that wait for a retry due at that moment. Returns how many. */
  public int retryAt(Channel channel, Instant at) {
    return handle.execute(
        "update deliveries set next_try_at = ? where state = 'retrying' and channel = ?",
        at,
        channel);
  }

  /**
   * Makes the destination's deliveries that wait for a retry due at that moment. Returns how many.
   */
  public int retryAt(Destination destination, Instant at) {
    return handle.execute(
        "update deliveries set next_try_at = ? where destination = ? and state = 'retrying'",
        at,
        destination);
  }

  /** Returns those that failed at the destination, in order, at most so many. */
  public List<Long> failed(Destination destination, int limit) {
    return handle
        .select(
            """
            select id from deliveries where destination = ? and state = 'failed'
            order by id limit ?\
            """,
            destination,
            limit)
        .mapTo(Long.class)
        .list();
  }

  /**
   * Returns the deliveries that the channel refused as it refused all, and that were first tried
   * since then, in order.
   */
  public List<Delivery> findRefused(Channel channel, Instant since) {
    return handle
        .select(
            """
            select * from deliveries where channel = ? and refused = 1 and state = 'failed'
              and coalesce(first_try_at, created_at) >= ? order by id\
            """,
            channel,
            since)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .list();
  }

  /** Clears the marks of {@link DeliveryStates#markRefused} for the channel. */
  public void clearRefused(Channel channel) {
    handle.execute(
        "update deliveries set refused = null where channel = ? and refused = 1", channel);
  }

  /** Queues the delivery as if it had never been tried; the batch it was sent with is kept. */
  public void requeue(long id, Instant at) {
    handle.execute(
        """
        update deliveries set state = 'queued', next_try_at = ?, first_try_at = null,
          set_aside = 0
        where id = ?\
        """,
        at,
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
        now,
        now,
        now,
        latest);
  }

  /**
   * Clears the first tries of deliveries that wait for a retry: what could not be tried because the
   * service was off has not failed meanwhile.
   */
  public int clearFirstTries() {
    return handle.execute(CLEAR_FIRST_TRIES);
  }

  /**
   * Clears the first tries in the same way of deliveries whose next try was due before then.
   * Returns how many.
   */
  public int clearFirstTriesDueBefore(Instant then) {
    return handle.execute(CLEAR_FIRST_TRIES + " and next_try_at < ?", then);
  }
}
