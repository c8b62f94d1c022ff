package io.dojobell.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Records which endpoints have received an event that its sender sends to several of them, so that
 * one event differs from two equal ones.
 */
public final class SentCopies {
  private final Handle handle;

  public SentCopies(Handle handle) {
    this.handle = handle;
  }

  /**
   * Returns the event of which this is another endpoint's copy: the oldest of that id since then
   * that the endpoint has not received yet. Empty: it is an event of its own.
   */
  public Optional<String> findCopy(String sender, String sentId, String endpoint, Instant since) {
    return handle
        .select(
            """
            select event from sent_copies
            where sender = ? and sent_id = ? and at >= ?
            group by event
            having sum(case when endpoint = ? then 1 else 0 end) = 0
            order by min(at), event limit 1\
            """,
            sender,
            sentId,
            since,
            endpoint)
        .mapTo(String.class)
        .findOne();
  }

  /** Records that the endpoint has received the event, which came first at that time. */
  public void add(String sender, String sentId, String event, String endpoint, Instant first) {
    handle.execute(
        "insert into sent_copies (sender, sent_id, event, endpoint, at) values (?, ?, ?, ?, ?)",
        sender,
        sentId,
        event,
        endpoint,
        first);
  }

  /** Records that the endpoint has received another's event, too. */
  public void addTo(String sender, String sentId, String event, String endpoint) {
    handle.execute(
        """
        insert into sent_copies (sender, sent_id, event, endpoint, at)
        select sender, sent_id, event, ?, min(at) from sent_copies
        where sender = ? and sent_id = ? and event = ? group by sender, sent_id, event\
        """,
        endpoint,
        sender,
        sentId,
        event);
  }
}
