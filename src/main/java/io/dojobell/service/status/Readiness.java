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
  private static final Duration KEPT = Duration.ofSeconds(1);

  /** How long whoever asks waits for the database. */
  private static final Duration LIMIT = Duration.ofMillis(800);

  /** As long as senders are told to wait before they try again. */
  private static final Duration LATELY = Duration.ofSeconds(10);

  private final Database database;
  private final InstantSource clock;
  private final Ticker ticker;
  private volatile @Nullable Look last;
  private @Nullable Future<Boolean> check;

  private record Look(long at, boolean ready) {}

  public Readiness(Database database, InstantSource clock, Ticker ticker) {
    this.database = database;
    this.clock = clock;
    this.ticker = ticker;
  }

  /** Returns within a second, also while the database lets nobody write: then it is not ready. */
  public boolean isReady() {
    var look = last;
    if (look != null && !ticker.hasPassed(KEPT, look.at())) {
      return look.ready();
    }
    try {
      return check().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
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
              var ready = stores();
              last = new Look(ticker.nanos(), ready);
              return ready;
            });
    Thread.ofVirtual().name("readiness").start(task);
    check = task;
    return task;
  }

  private boolean stores() {
    try {
      database.run(handle -> new SystemSettings(handle).touch(clock.instant()));
      return !database.failedWithin(LATELY);
    } catch (StoreUnavailable _) {
      return false;
    }
  }
}
