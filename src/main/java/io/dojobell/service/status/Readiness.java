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
 * Whether events can be stored: tried by storing something, at most once a second. A disk that is
 * nearly full may have room for that and none for an event, so what failed lately counts, too.
 */
public final class Readiness {
  private static final Duration CACHE_TTL = Duration.ofSeconds(1);

  /** How long whoever asks waits for the database. */
  private static final Duration TIMEOUT = Duration.ofMillis(800);

  /** As long as senders are told to wait before they try again. */
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

  /** Returns within a second, also while the database lets nobody write: then it is not ready. */
  public boolean isReady() {
    var look = last;
    if (look != null && !ticker.hasPassed(CACHE_TTL, look.at())) {
      return look.ready();
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

  /** One at a time, however many ask: one that waits for the database is waited for by all. */
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
      database.run(handle -> new SystemSettings(handle).touch(clock.instant()));
      return !database.failedWithin(FAILURE_WINDOW);
    } catch (StoreUnavailable _) {
      return false;
    }
  }
}
