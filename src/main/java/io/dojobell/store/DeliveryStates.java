package io.dojobell.store;

import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Changes the state of deliveries. The outbox decides which state may follow which. */
public final class DeliveryStates {
  private final Handle handle;

  public DeliveryStates(Handle handle) {
    this.handle = handle;
  }

  /** Begins an attempt to send these in one message, named by the first of them. */
  public void beginAttempt(List<Long> ids, Instant at) {
    handle
        .createUpdate(
            """
            update deliveries set tries = tries + 1, set_aside = 0, batch = :batch,
              first_try_at = coalesce(first_try_at, :at), state = 'sending'
            where id in (<ids>)\
            """)
        .bind("batch", ids.getFirst())
        .bind("at", at)
        .bindList("ids", ids)
        .execute();
  }

  /** Marks these as tried, though only a probe was sent for all of them. */
  public void markTried(Collection<Long> ids, Instant at) {
    handle
        .createUpdate(
            """
            update deliveries set first_try_at = coalesce(first_try_at, :at)
            where id in (<ids>)\
            """)
        .bind("at", at)
        .bindList("ids", List.copyOf(ids))
        .execute();
  }

  /** Marks the delivery as set aside: it waits without holding back those behind it. */
  public void setAside(long id) {
    handle.execute("update deliveries set set_aside = 1 where id = ?", id);
  }

  /** Marks the delivery as not sent, for that reason. */
  public void skip(long id, DeliveryReason reason) {
    handle.execute(
        "update deliveries set state = 'skipped', reason = ?, next_try_at = null where id = ?",
        DeliveryReasonJson.encode(reason),
        id);
  }

  /** Moves the delivery to another destination. */
  public void move(long id, Destination destination, Instant at) {
    handle.execute(
        """
        update deliveries set destination = ?, channel = ?, state = 'queued', next_try_at = ?
        where id = ?\
        """,
        destination,
        destination.channel().wireName(),
        at,
        id);
  }

  /** Assigns the delivery to another account. */
  public void assign(long id, String username) {
    handle.execute("update deliveries set username = ? where id = ?", username, id);
  }

  /** Marks the delivery as sent. */
  public void markSent(long id, Instant at, @Nullable String reference) {
    handle.execute(
        """
        update deliveries set state = 'sent', sent_at = ?, next_try_at = null, reference = ?
        where id = ?\
        """,
        at,
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
        at,
        mergedInto,
        id);
  }

  /** Sets the state of the delivery, with the error, and the next try where it waits. */
  public void mark(
      long id, DeliveryState state, @Nullable String error, @Nullable Instant nextTryAt) {
    handle.execute(
        "update deliveries set state = ?, last_error = coalesce(?, last_error), next_try_at = ?"
            + " where id = ?",
        state,
        error,
        nextTryAt,
        id);
  }

  /**
   * Marks that the channel refused the delivery as it refuses all; it is retried once the channel
   * takes messages again.
   */
  public void markRefused(long id) {
    handle.execute("update deliveries set refused = 1 where id = ?", id);
  }

  /**
   * Clears the delivery's batch: its last try was surely not taken, so the next one need not be the
   * same message.
   */
  public void clearBatch(long id) {
    handle.execute("update deliveries set batch = null where id = ?", id);
  }

  /**
   * Returns deliveries to the queue that were being sent there when their sender stopped; they may
   * be sent twice. That was no failure of the destination's, and is not counted as a try.
   */
  public int returnInterrupted(Destination destination, String error, Instant nextTryAt) {
    return handle.execute(
        """
        update deliveries set tries = case when tries > 1 then tries - 1 else 0 end, last_error = ?, next_try_at = ?,
          state = case when tries > 1 then 'retrying' else 'queued' end,
          first_try_at = case when tries > 1 then first_try_at end
        where destination = ? and state = 'sending'\
        """,
        error,
        nextTryAt,
        destination);
  }

  /** Does the same for all destinations. */
  public int returnAllInterrupted(String error, Instant nextTryAt) {
    return handle.execute(
        """
        update deliveries set tries = case when tries > 1 then tries - 1 else 0 end, last_error = ?, next_try_at = ?,
          state = case when tries > 1 then 'retrying' else 'queued' end,
          first_try_at = case when tries > 1 then first_try_at end
        where state = 'sending'\
        """,
        error,
        nextTryAt);
  }

  /** Records since when these wait for their next try. */
  public void setWaitingSince(Collection<Long> ids, Instant at) {
    handle
        .createUpdate("update deliveries set next_try_set_at = :at where id in (<ids>)")
        .bind("at", at)
        .bindList("ids", List.copyOf(ids))
        .execute();
  }
}
