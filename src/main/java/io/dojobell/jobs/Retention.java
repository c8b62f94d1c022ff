package io.dojobell.jobs;

import io.dojobell.database.Database;
import io.dojobell.database.TransactionCallback;
import io.dojobell.model.CalendarSettings;
import io.dojobell.store.EventRetention;
import io.dojobell.store.ExpiredRows;
import io.dojobell.store.Notices;
import io.dojobell.store.SystemSettings;
import io.dojobell.store.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes events and their deliveries once they are older than the retention period, and resets the
 * failures of webhook endpoints.
 */
public final class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final int BATCH_SIZE = 500;
  private static final Duration AUDIT_RETENTION = Duration.ofDays(90);

  /**
   * The time for which failed deliveries are kept: they fail after at most a day, and can be
   * retried by hand for 30 days.
   */
  private static final Duration FAILED_RETENTION = Duration.ofDays(31);

  /** The time for which repeats are kept: longer than any window in which they are counted. */
  private static final Duration REPEATS_RETENTION = Duration.ofDays(1);

  /** The time for which the removal of all alerts can be undone. */
  private static final Duration CLEARED_ALERTS_RETENTION = Duration.ofDays(1);

  /** The time without a failure after which an endpoint is healthy again. */
  private static final Duration HEALTHY_AFTER = Duration.ofHours(24);

  private final Database database;
  private final Consumer<Instant> sourceRetention;
  private final InstantSource clock;

  /**
   * Creates it.
   *
   * @param sourceRetention deletes what a source stored before that time
   */
  public Retention(Database database, Consumer<Instant> sourceRetention, InstantSource clock) {
    this.database = database;
    this.sourceRetention = sourceRetention;
    this.clock = clock;
  }

  /**
   * Deletes expired rows in small steps, so that nobody waits for it; events with waiting
   * deliveries are kept.
   */
  public void deleteExpired() {
    var days =
        database.read(
            handle -> new SystemSettings(handle).read().calendar().get(CalendarSettings.KEEP_DAYS));
    var before = clock.instant().minus(Duration.ofDays(days));
    var failedBefore = clock.instant().minus(FAILED_RETENTION);
    // Before the announced scans: an import read in between would be announced twice.
    sourceRetention.accept(before);
    delete(ExpiredRows.TEST_IMPORTS, before);
    var forgotten =
        deleteAll(
            handle -> new EventRetention(handle).deleteBefore(before, failedBefore, BATCH_SIZE));
    ExpiredRows.WITH_EVENTS.forEach(rows -> delete(rows, before));
    deleteAll(handle -> Notices.deleteBefore(handle, before, BATCH_SIZE));
    database.run(handle -> Webhooks.resetHealthy(handle, clock.instant().minus(HEALTHY_AFTER)));
    delete(ExpiredRows.CLEARED_ALERTS, clock.instant().minus(CLEARED_ALERTS_RETENTION));
    delete(ExpiredRows.REPEATS, clock.instant().minus(REPEATS_RETENTION));
    delete(ExpiredRows.AUDIT, clock.instant().minus(AUDIT_RETENTION));
    delete(ExpiredRows.DELETED_ROUTES, clock.instant().minus(AUDIT_RETENTION));
    if (forgotten > 0) {
      LOG.info("Retention deleted events={} days={}", forgotten, days);
    }
  }

  private void delete(ExpiredRows rows, Instant before) {
    deleteAll(handle -> rows.delete(handle, before, BATCH_SIZE));
  }

  /** Deletes until a step finds fewer than it may delete. Returns how many were deleted. */
  private int deleteAll(TransactionCallback<Integer> step) {
    var all = 0;
    int deleted;
    do {
      deleted = database.writeBeside(step);
      all += deleted;
    } while (deleted == BATCH_SIZE);
    return all;
  }
}
