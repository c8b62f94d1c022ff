package io.dojobell.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The progress of the sync of all Slack users, so that it continues where it stopped. */
public final class DirectorySyncProgress {
  private final Handle handle;

  public DirectorySyncProgress(Handle handle) {
    this.handle = handle;
  }

  /**
   * A sync in progress.
   *
   * @param cursor of the page that is next; empty: the first
   */
  public record CurrentSync(Instant startedAt, String cursor) {}

  /** Returns the sync in progress. */
  public Optional<CurrentSync> current() {
    return handle
        .createQuery(
            """
            select began_at as started_at, coalesce(page_cursor, '') as cursor from directory_look
            where began_at is not null\
            """)
        .mapTo(CurrentSync.class)
        .findOne();
  }

  /** Stores the sync in progress with its next page; null: none is. */
  public void put(@Nullable CurrentSync sync) {
    handle.execute(
        "update directory_look set began_at = ?, page_cursor = ? where id = 1",
        sync == null ? null : sync.startedAt(),
        sync == null ? null : sync.cursor());
  }

  /** Returns when the last sync was finished. */
  public Optional<Instant> finishedAt() {
    return handle
        .createQuery("select finished_at from directory_look where finished_at is not null")
        .mapTo(Instant.class)
        .findOne();
  }

  /** Records that a sync of all users was finished. */
  public void finish(Instant at) {
    handle.execute("update directory_look set finished_at = ? where id = 1", at);
    put(null);
  }
}
