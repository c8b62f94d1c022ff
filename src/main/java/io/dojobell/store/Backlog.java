package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Counts the deliveries that wait, and since when. */
public final class Backlog {
  private final Handle handle;

  public Backlog(Handle handle) {
    this.handle = handle;
  }

  /**
   * Deliveries of one channel in one state.
   *
   * @param oldest since when the one waits that waits longest
   */
  public record Waiting(Channel channel, DeliveryState state, long count, Instant oldest) {}

  /** Returns the waiting deliveries, by channel and state; states without any are left out. */
  public List<Waiting> waiting() {
    return handle
        .createQuery(
            """
            select channel, state, count(*) as count,
              min(coalesce(first_try_at, created_at)) as oldest from deliveries
            where state in ('queued', 'sending', 'retrying', 'held')
            group by channel, state order by channel, state\
            """)
        .mapTo(Waiting.class)
        .list();
  }

  /** Returns the last error of the channel's deliveries that wait for a retry. */
  public Optional<String> lastError(Channel channel) {
    return handle
        .select(
            """
            select last_error from deliveries
            where channel = ? and state in ('retrying', 'failed') and last_error is not null
            order by id desc limit 1\
            """,
            channel.wireName())
        .mapTo(String.class)
        .findOne();
  }

  /** Deliveries at one destination that wait for a retry. */
  public record Stuck(Destination destination, long count, Instant oldest, String why) {}

  /** Returns the destinations where most deliveries wait for a retry. */
  public List<Stuck> stuck(int limit) {
    return handle
        .select(
            """
            select destination, count(*) as count,
              min(coalesce(first_try_at, created_at)) as oldest,
              coalesce(max(last_error), '') as why
            from deliveries where state = 'retrying'
            group by destination order by count(*) desc, destination limit ?\
            """,
            limit)
        .mapTo(Stuck.class)
        .list();
  }
}
