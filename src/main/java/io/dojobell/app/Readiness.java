package io.dojobell.app;

import io.dojobell.store.Database;
import io.dojobell.store.StoreUnavailable;
import io.dojobell.store.SystemValues;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

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
  private volatile Look last = new Look(Instant.MIN, false);

  private record Look(Instant at, boolean ready) {}

  Readiness(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  boolean isReady() {
    var now = clock.instant();
    var look = last;
    if (look.at().equals(Instant.MIN) || !now.isBefore(look.at().plus(KEPT))) {
      look = new Look(now, stores(now));
      last = look;
    }
    return look.ready();
  }

  private boolean stores(Instant now) {
    try {
      database.run(handle -> new SystemValues(handle).stamp(now));
      return !database.failedSince(now.minus(LATELY));
    } catch (StoreUnavailable _) {
      return false;
    }
  }
}
