package io.dojobell.app;

import io.dojobell.model.Ticker;
import io.dojobell.store.Database;
import io.dojobell.store.StoreUnavailable;
import io.dojobell.store.SystemValues;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Whether events can be stored: tried by storing something, at most once a second. A disk that is
 * nearly full may have room for that and none for an event, so what failed lately counts, too.
 */
final class Readiness {
  private static final Duration KEPT = Duration.ofSeconds(1);

  /** As long as senders are told to wait before they try again. */
  private static final Duration LATELY = Duration.ofSeconds(10);

  private final Database database;
  private final InstantSource clock;
  private final Ticker ticker;
  private volatile @Nullable Look last;

  private record Look(long at, boolean ready) {}

  Readiness(Database database, InstantSource clock, Ticker ticker) {
    this.database = database;
    this.clock = clock;
    this.ticker = ticker;
  }

  boolean isReady() {
    var look = last;
    if (look == null || ticker.hasPassed(KEPT, look.at())) {
      look = new Look(ticker.nanos(), stores());
      last = look;
    }
    return look.ready();
  }

  private boolean stores() {
    try {
      database.run(handle -> new SystemValues(handle).stamp(clock.instant()));
      return !database.failedWithin(LATELY);
    } catch (StoreUnavailable _) {
      return false;
    }
  }
}
