package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The states of the services that many destinations share, and the pauses that the other side asked
 * for, for several nodes: all times are the database's.
 */
public final class ServiceStates {
  /** The time within which so many limited destinations are the limit of a whole workspace. */
  private static final Duration DETECTION_WINDOW = Duration.ofSeconds(5);

  private static final int DESTINATION_THRESHOLD = 3;
  private static final Duration MAX_LIMIT = Duration.ofSeconds(60);

  private final Handle handle;
  private final Instant now;

  /**
   * @param now the time of an engine without other nodes
   */
  public ServiceStates(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  /**
   * The state of a service.
   *
   * @param isDown whether it refuses us, or is out
   * @param outage why it is out; null: it is not
   * @param limited for how long the limit of its workspace still lasts; not positive: it does not
   */
  public record ServiceState(
      Channel channel, boolean isDown, @Nullable String outage, Duration limited) {}

  /** Returns the states that were stored. */
  public List<ServiceState> all() {
    return handle
        .createQuery(
            """
            select channel, is_down, outage,
              coalesce(limited_until - <leaseTime>, 0) as limited
            from service_states where channel <> :none\
            """)
        .bind("none", "")
        .bind("now", now)
        .mapTo(ServiceState.class)
        .list();
  }

  /** Stores that the service is down, and why where it is out. */
  public void down(Channel channel, @Nullable String outage) {
    handle.execute(
        """
        insert into service_states (channel, is_down, outage) values (?, 1, ?)
        on conflict (channel) do update set is_down = 1, outage = excluded.outage\
        """,
        channel,
        outage);
  }

  /** Stores that the service takes messages again. */
  public void restored(Channel channel) {
    handle.execute(
        "update service_states set is_down = 0, outage = null where channel = ?", channel);
  }

  /** Stores that the other side asks the destination for a pause. */
  public void pause(Destination destination, Duration pause, String reason) {
    handle
        .createUpdate(
            """
            update destinations
            set requested_until = <leaseTime> + :pause, requested_reason = :reason
            where destination = :destination\
            """)
        .bind("pause", pause)
        .bind("reason", reason)
        .bind("destination", destination)
        .bind("now", now)
        .execute();
  }

  /**
   * Stores that the pause limits messages, and the limit of the whole workspace where several
   * destinations are limited at once (src/docs/reference.md, Rate limits).
   */
  public void limited(Destination destination) {
    handle
        .createUpdate(
            "update destinations set limited_at = <leaseTime> where destination = :destination")
        .bind("destination", destination)
        .bind("now", now)
        .execute();
    handle
        .createUpdate(
            """
            insert into service_states (channel, limited_until)
            select :channel, shortest from (
              select min(requested_until) as shortest, count(*) as limited from destinations
              where channel = :channel and limited_at > <leaseTime> - :window) as found
            where limited >= :threshold
            on conflict (channel) do update set limited_until =
              case when service_states.limited_until > excluded.limited_until
                then service_states.limited_until else excluded.limited_until end\
            """)
        .bind("channel", destination.channel())
        .bind("window", DETECTION_WINDOW)
        .bind("threshold", DESTINATION_THRESHOLD)
        .bind("now", now)
        .execute();
    handle
        .createUpdate(
            """
            update service_states set limited_until = <leaseTime> + :most
            where channel = :channel and limited_until > <leaseTime> + :most\
            """)
        .bind("channel", destination.channel())
        .bind("most", MAX_LIMIT)
        .bind("now", now)
        .execute();
  }

  /**
   * Takes the turn of all nodes to send a message in a workspace that is limited. Returns whether
   * it was free; the next is so after the interval.
   */
  public boolean takeTurn(Channel channel, Duration interval) {
    return handle
            .createUpdate(
                """
                insert into service_states (channel, next_turn)
                values (:channel, <leaseTime> + :interval)
                on conflict (channel) do update set next_turn = excluded.next_turn
                where service_states.next_turn is null or service_states.next_turn <= <leaseTime>\
                """)
            .bind("channel", channel)
            .bind("interval", interval)
            .bind("now", now)
            .execute()
        > 0;
  }
}
