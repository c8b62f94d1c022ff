package io.dojobell.store;

import io.dojobell.model.Alert;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** In-app inboxes: one for each user, and the system's. */
public final class Alerts {
  /** The most alerts that are kept for a user. */
  public static final int MAX_PER_INBOX = 999;

  private static final String SELECT =
      """
      select a.id as alert, a.seen, a.created_at as alert_at, a.notice, e.*,
        n.kind, n.title, n.body as words, n.severity as rank, n.created_at
      from alerts a
      left join events e on e.id = a.event
      left join notices n on n.id = a.notice
      """;

  /** Asked for each alert by itself: the first few of many are wanted. */
  private static final String TYPE =
      "coalesce((select e.event_type from events e where e.id = alerts.event), '')";

  private static final String MENTION = "'user_mentioned'";

  private static final int BATCH_SIZE = 500;

  private final Handle handle;

  public Alerts(Handle handle) {
    this.handle = handle;
  }

  /** Puts the event into the inboxes that its alert deliveries name; the caller trims them then. */
  public void addFor(String event) {
    handle.execute(
        """
        insert into alerts (username, event, delivery, seen, created_at)
        select substr(destination, 7), event, id, 0, created_at from deliveries
        where event = ? and substr(destination, 1, 6) = 'alert:' and sent_at is not null\
        """,
        event);
  }

  /** Puts the notice into the inboxes that its alert deliveries name. */
  public void addForNotice(long notice) {
    handle.execute(
        """
        insert into alerts (username, notice, delivery, seen, created_at)
        select substr(destination, 7), notice, id, 0, created_at from deliveries
        where notice = ? and substr(destination, 1, 6) = 'alert:' and sent_at is not null\
        """,
        notice);
  }

  /**
   * Deletes the alerts of these inboxes beyond {@link #MAX_PER_INBOX}, but for those that another
   * transaction deletes at the same time: those that were read first, unread mentions last, of each
   * the oldest first.
   */
  public void trim(Collection<String> inboxes) {
    var all = List.copyOf(inboxes);
    for (var from = 0; from < all.size(); from += BATCH_SIZE) {
      overfull(all.subList(from, Math.min(all.size(), from + BATCH_SIZE)))
          .forEach(this::deleteFirst);
    }
  }

  /** The alerts that an inbox has. */
  private record InboxCount(String username, int total, int unread) {}

  /** Returns how many alerts those of the inboxes have that have too many. */
  private List<InboxCount> overfull(List<String> inboxes) {
    return handle
        .createQuery(
            """
            select username, count(*) as total, count(*) filter (where seen = 0) as unread
            from alerts where username in (<inboxes>)
            group by username having count(*) > :kept\
            """)
        .bindList("inboxes", inboxes)
        .bind("kept", MAX_PER_INBOX)
        .mapTo(InboxCount.class)
        .list();
  }

  /**
   * Deletes alerts of the inbox. Each step reads only until it has enough, since a full inbox is
   * trimmed with each event.
   */
  private void deleteFirst(InboxCount count) {
    var inbox = count.username();
    var excess = count.total() - MAX_PER_INBOX;
    var ids = new ArrayList<Long>();
    if (count.unread() < count.total()) {
      ids.addAll(oldest("seen = 1", inbox, excess));
    }
    if (ids.size() < excess) {
      ids.addAll(oldest("seen = 0 and " + TYPE + " <> " + MENTION, inbox, excess - ids.size()));
    }
    if (ids.size() < excess) {
      ids.addAll(oldest("seen = 0 and " + TYPE + " = " + MENTION, inbox, excess - ids.size()));
    }
    if (ids.isEmpty()) {
      return;
    }
    handle
        .createUpdate(
            """
            delete from alerts
            where id in (select id from alerts where id in (<ids>) <skipLocked>)\
            """)
        .bindList("ids", ids)
        .execute();
  }

  private List<Long> oldest(String which, String inbox, int limit) {
    return handle
        .select(
            "select id from alerts where username = ? and " + which + " order by id limit ?",
            inbox,
            limit)
        .mapTo(Long.class)
        .list();
  }

  /**
   * What an unread alert is about.
   *
   * @param eventType null: it is a notice
   */
  public record UnreadAlert(
      long id,
      @Nullable EventType eventType,
      @Nullable String typeName,
      @Nullable String product,
      @Nullable Severity severity) {}

  /** Returns what the unread alerts of the inbox are about, newest first. */
  public List<UnreadAlert> unreadAlerts(String inbox) {
    return handle
        .select(
            """
            select a.id, e.event_type, e.type_name, e.product, e.severity from alerts a
            left join events e on e.id = a.event
            left join notices n on n.id = a.notice
            where a.username = ? and a.seen = 0 and (e.id is not null or n.id is not null)
            order by a.id desc\
            """,
            inbox)
        .mapTo(UnreadAlert.class)
        .list();
  }

  /** Returns what that alert of the inbox is about, read or not; empty: there is none. */
  public Optional<UnreadAlert> about(String inbox, long id) {
    return handle
        .select(
            """
            select a.id, e.event_type, e.type_name, e.product, e.severity from alerts a
            join events e on e.id = a.event where a.username = ? and a.id = ?\
            """,
            inbox,
            id)
        .mapTo(UnreadAlert.class)
        .findOne();
  }

  /** Returns the alerts of those ids, by id. */
  public Map<Long, Alert> byIds(String inbox, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(SELECT + "where a.username = :inbox and a.id in (<ids>)")
        .bind("inbox", inbox)
        .bindList("ids", List.copyOf(ids))
        .map(row -> alert(inbox, row))
        .collect(Collectors.toMap(Alert::id, Function.identity()));
  }

  /** Marks those alerts of the inbox as read. Returns how many there are. */
  public int markRead(String inbox, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    return handle
        .createUpdate("update alerts set seen = 1 where username = :inbox and id in (<ids>)")
        .bind("inbox", inbox)
        .bindList("ids", List.copyOf(ids))
        .execute();
  }

  /** Returns a page of the inbox, newest first, before that id. */
  public List<Alert> page(String inbox, boolean unreadOnly, long before, int limit) {
    return handle
        .select(
            SELECT
                + """
                where a.username = ? and a.id < ? and (? = 1 or a.seen = 0)
                  and (e.id is not null or n.id is not null)
                order by a.id desc limit ?\
                """,
            inbox,
            before,
            !unreadOnly,
            limit)
        .map(row -> alert(inbox, row))
        .list();
  }

  private record AlertRow(long alert, boolean seen, Instant alertAt, @Nullable Long notice) {}

  private static Alert alert(String inbox, RowView row) {
    var alert = row.getRow(AlertRow.class);
    var event =
        alert.notice() == null
            ? row.getRow(Events.EventRow.class).event()
            : row.getRow(Notices.NoticeRow.class).notice().toEvent();
    return new Alert(alert.alert(), inbox, event, alert.seen(), alert.alertAt());
  }

  /** Returns whether the inbox has an event that is {@code other} and of that type of its own. */
  public boolean hasOther(String inbox, String typeName) {
    return handle
        .select(
            """
            select 1 from alerts a join events e on e.id = a.event
            where a.username = ? and e.event_type = 'other' and lower(e.type_name) = lower(?)
            limit 1\
            """,
            inbox,
            typeName)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns how many alerts of the inbox are unread. */
  public int unread(String inbox) {
    return handle
        .select("select count(*) from alerts where username = ? and seen = 0", inbox)
        .mapTo(Integer.class)
        .one();
  }

  /** Returns the inbox that the alert is in. */
  public Optional<String> inboxOf(long id) {
    return handle
        .select("select username from alerts where id = ?", id)
        .mapTo(String.class)
        .findOne();
  }

  /** Marks the alert as read if it is in that inbox. Returns whether it is. */
  public boolean markRead(String inbox, long id) {
    return handle.execute("update alerts set seen = 1 where id = ? and username = ?", id, inbox)
        > 0;
  }

  /** Marks the alert as read. Returns whether it exists. */
  public boolean markRead(long id) {
    return handle.execute("update alerts set seen = 1 where id = ?", id) > 0;
  }

  /**
   * Marks all of the inbox as read. Returns how many were unread.
   *
   * @param at in milliseconds, the key to {@link #markUnread}
   */
  public int markAllRead(String inbox, Instant at) {
    return handle.execute(
        "update alerts set seen = 1, read_at = ? where username = ? and seen = 0", at, inbox);
  }

  /** Marks as unread what was marked as read with all of the inbox then. Returns how many. */
  public int markUnread(String inbox, Instant at) {
    return handle.execute(
        "update alerts set seen = 0, read_at = null where username = ? and read_at = ?", inbox, at);
  }

  /** Deletes the alert. Returns whether it existed. */
  public boolean delete(long id) {
    return handle.execute("delete from alerts where id = ?", id) > 0;
  }
}
