package io.dojobell.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes events once they are older than they are kept, with all that belongs to them. */
public final class EventRetention {
  private final Handle handle;

  public EventRetention(Handle handle) {
    this.handle = handle;
  }

  /**
   * Deletes events from before then and their deliveries; events with deliveries that wait are
   * kept.
   *
   * @param failedBefore failed deliveries are kept until then, so that they can be retried by hand
   * @return the number of events
   */
  public int deleteBefore(Instant before, Instant failedBefore, int limit) {
    var ids =
        handle
            .select(
                """
                select id from events e where received_at < ?
                  and not exists (select 1 from deliveries d where d.event = e.id
                    and (d.state in ('queued', 'sending', 'retrying', 'held')
                      or d.state = 'failed' and e.received_at >= ?))
                order by received_at limit ?\
                """,
                before,
                failedBefore,
                limit)
            .mapTo(String.class)
            .list();
    if (!ids.isEmpty()) {
      for (var statement :
          List.of(
              "delete from alerts where event in (<ids>)",
              "delete from deliveries where event in (<ids>)",
              "delete from events where id in (<ids>)")) {
        handle.createUpdate(statement).bindList("ids", ids).execute();
      }
    }
    return ids.size();
  }
}
