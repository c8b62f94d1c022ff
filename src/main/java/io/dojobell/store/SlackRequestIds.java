package io.dojobell.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The ids of Slack's requests that were handled, for as long as Slack may repeat them. */
public final class SlackRequestIds {
  private final Handle handle;

  public SlackRequestIds(Handle handle) {
    this.handle = handle;
  }

  /** Adds the id. Returns whether it was new. */
  public boolean add(String id, Instant at) {
    return handle.execute(
            "insert into slack_requests (id, at) values (?, ?) on conflict (id) do nothing", id, at)
        > 0;
  }

  /** Adds the id. Returns whether it was not there since then. */
  public boolean addUnlessSince(String id, Instant since, Instant at) {
    return handle.execute(
            """
            insert into slack_requests (id, at) values (?, ?)
            on conflict (id) do update set at = excluded.at where slack_requests.at < ?\
            """,
            id,
            at,
            since)
        > 0;
  }

  /** Deletes the id. */
  public void delete(String id) {
    handle.execute("delete from slack_requests where id = ?", id);
  }

  /** Deletes ids from before then. */
  public void deleteBefore(Instant before) {
    handle.execute("delete from slack_requests where at < ?", before);
  }
}
