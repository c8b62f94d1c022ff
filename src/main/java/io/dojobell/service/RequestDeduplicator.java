package io.dojobell.service;

import io.dojobell.database.Database;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.SlackRequestIds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Recognises requests of Slack that were handled already, also before a restart. */
public final class RequestDeduplicator {
  /**
   * Slack's last retry comes some 6 min after the first request; ids are not kept longer than this.
   */
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
   * Returns true if the request comes for the first time, once that is recorded. If nothing can be
   * stored it counts as new: it will be answered that nothing was done.
   */
  public CompletableFuture<Boolean> isFirst(String id) {
    var now = clock.instant();
    return database
        .startWrite(
            handle -> {
              var ids = new SlackRequestIds(handle);
              if (requests.getAndIncrement() % CLEANUP_INTERVAL == 0) {
                ids.deleteBefore(now.minus(RETENTION));
              }
              return ids.add(id, now);
            })
        .exceptionallyCompose(
            failure ->
                failure instanceof StoreUnavailable
                    ? CompletableFuture.completedFuture(true)
                    : CompletableFuture.failedFuture(failure));
  }

  /** Returns true if this is done for the first time within a day, and records that it is. */
  public boolean isFirstOfDay(String what) {
    var now = clock.instant();
    return database.write(
        handle -> new SlackRequestIds(handle).addUnlessSince(what, now.minus(RETENTION), now));
  }

  /** Forgets the record, because it was not done after all. */
  public void forget(String what) {
    database.run(handle -> new SlackRequestIds(handle).delete(what));
  }
}
