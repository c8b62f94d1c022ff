package io.dojobell.service.status;

import io.dojobell.database.Database;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import io.dojobell.store.SystemSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether events can be stored, by storing something, at most once a second. A disk that is
 * nearly full may have space for that and none for an event, so recent failures count as well.
 */
public final class Readiness {
  private static final Duration CACHE_TTL = Duration.ofSeconds(1);

  /** The time that a caller waits for the database. */
  private static final Duration TIMEOUT = Duration.ofMillis(800);

  /** The time for which senders are asked to wait before they retry. */
  private static final Duration FAILURE_WINDOW = Duration.ofSeconds(10);

  private final Database database;
  private final InstantSource clock;
  private final Ticker ticker;
  private volatile @Nullable LastCheck last;
  private @Nullable Future<Boolean> check;

  private record LastCheck(long at, boolean ready) {}

  public Readiness(Database database, InstantSource clock, Ticker ticker) {
    this.database = database;
    this.clock = clock;
    this.ticker = ticker;
  }

  /**
   * Returns the result within a second, also while the database accepts no writes: then it is not
   * ready.
   */
  public boolean isReady() {
    var result = last;
    if (result != null && !ticker.hasPassed(CACHE_TTL, result.at())) {
      return result.ready();
    }
    try {
      return check().get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Starts a check, or returns the running one: all callers wait for the same. */
  private synchronized Future<Boolean> check() {
    var running = check;
    if (running != null && !running.isDone()) {
      return running;
    }
    var task =
        new FutureTask<>(
            () -> {
              var ready = canStore();
              last = new LastCheck(ticker.nanos(), ready);
              return ready;
            });
    Thread.ofVirtual().name("readiness").start(task);
    check = task;
    return task;
  }

  private boolean canStore() {
    try {
      database.runBeside(handle -> new SystemSettings(handle).touch(clock.instant()));
      return !database.failedWithin(FAILURE_WINDOW);
    } catch (StoreUnavailable _) {
      return false;
    }
  }
}
