package io.dojobell.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Alerts that were removed from an inbox all at once, for as long as that can be undone. */
public final class ClearedAlerts {
  private final Handle handle;

  public ClearedAlerts(Handle handle) {
    this.handle = handle;
  }

  /**
   * Removes all alerts of the inbox; those that were removed before can no longer be restored.
   *
   * @param at in milliseconds, the key to {@link #restore}
   * @return their number
   */
  public int clear(String inbox, Instant at) {
    handle.execute("delete from cleared_alerts where username = ?", inbox);
    // On conflict: another transaction removes it at the same time.
    handle.execute(
        """
        insert into cleared_alerts
          (id, username, event, notice, delivery, seen, read_at, created_at, cleared_at)
        select id, username, event, notice, delivery, seen, read_at, created_at, ?
        from alerts where username = ?
        on conflict (id) do nothing\
        """,
        at,
        inbox);
    // An alert that arrives in between stays.
    return handle.execute(
        """
        delete from alerts where id in
          (select id from cleared_alerts where username = ? and cleared_at = ?)\
        """,
        inbox,
        at);
  }

  /**
   * Restores the alerts that were removed from the inbox at that time, without those whose event
   * was deleted since.
   *
   * @return their number
   */
  public int restore(String inbox, Instant at) {
    var restored =
        handle.execute(
            """
            insert into alerts (id, username, event, notice, delivery, seen, read_at, created_at)
            select id, username, event, notice, delivery, seen, read_at, created_at
            from cleared_alerts c
            where username = ? and cleared_at = ?
              and (exists (select 1 from events e where e.id = c.event)
                or exists (select 1 from notices n where n.id = c.notice))
            on conflict (id) do nothing\
            """,
            inbox,
            at);
    handle.execute("delete from cleared_alerts where username = ? and cleared_at = ?", inbox, at);
    new Alerts(handle).trim(List.of(inbox));
    return restored;
  }
}
