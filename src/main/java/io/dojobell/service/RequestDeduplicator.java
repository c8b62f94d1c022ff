package io.dojobell.service;

import io.dojobell.database.Database;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.SlackRequestIds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Knows which of Slack's requests were taken already, also before a restart. */
public final class RequestDeduplicator {
  /** Slack's last repeat comes some 6 min after the first try; nothing is kept for longer. */
  private static final Duration RETENTION = Duration.ofDays(1);

  private static final int CLEANUP_INTERVAL = 1_000;

  private final Database database;
  private final InstantSource clock;
  private final AtomicLong requests = new AtomicLong();

  public RequestDeduplicator(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Whether it comes for the first time; from then on it is known. Where nothing can be stored it
   * counts as new: it is going to be answered that nothing was done.
   */
  public boolean isFirst(String id) {
    var now = clock.instant();
    try {
      return database.write(
          handle -> {
            var ids = new SlackRequestIds(handle);
            if (requests.getAndIncrement() % CLEANUP_INTERVAL == 0) {
              ids.deleteBefore(now.minus(RETENTION));
            }
            return ids.add(id, now);
          });
    } catch (StoreUnavailable _) {
      return true;
    }
  }

  /** Whether it is the first time that this is done within a day; it is done from then on. */
  public boolean isFirstOfDay(String what) {
    var now = clock.instant();
    return database.write(
        handle -> new SlackRequestIds(handle).addUnlessSince(what, now.minus(RETENTION), now));
  }

  /** It was not done after all. */
  public void forget(String what) {
    database.run(handle -> new SlackRequestIds(handle).delete(what));
  }
}
