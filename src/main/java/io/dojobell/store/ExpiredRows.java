package io.dojobell.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Rows that are needed for a while only, deleted a few at a time so that nobody waits for it. */
public enum ExpiredRows {
  TEST_IMPORTS("test_imports", "id", "waiting = 0 and created_at <= :before"),
  SENT_IDS("sent_ids", "sender, sent_id", "at < :before"),
  SENT_COPIES("sent_copies", "sender, sent_id, event, endpoint", "at < :before"),
  TEST_PAGES("test_pages", "page", "at < :before"),
  THREADS("threads", "destination, topic", "at < :before"),
  SCANS("scans", "id", "at < :before"),
  ANNOUNCEMENTS(
      "announcements", "kind, subject, stage", "at < :before and kind in ('sla', 'sla_combined')"),
  CLEARED_ALERTS("cleared_alerts", "id", "cleared_at < :before"),
  REPEATS("repeats", "destination, meaning", "began_at < :before"),
  AUDIT("audit", "id", "at < :before"),
  DELETED_ROUTES("routes", "id", "deleted_at < :before");

  /** Those that are kept for as long as events are, in the order in which they are deleted. */
  public static final List<ExpiredRows> WITH_EVENTS =
      List.of(SENT_IDS, SENT_COPIES, TEST_PAGES, THREADS, SCANS, ANNOUNCEMENTS);

  private final String sql;

  ExpiredRows(String table, String key, String isExpired) {
    // The condition once more: a row may have been written since it was found.
    this.sql =
        "delete from %1$s where %3$s and (%2$s) in (select %2$s from %1$s where %3$s limit :limit)"
            .formatted(table, key, isExpired);
  }

  /** Deletes up to so many rows from before then. Returns how many. */
  public int delete(Handle handle, Instant before, int limit) {
    return handle.createUpdate(sql).bind("before", before).bind("limit", limit).execute();
  }
}
