package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.StoreUnavailable;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the calendar checked once the first sync since the start is complete, so that nothing waits
 * for the next hour or morning. Announcements made before are not repeated.
 */
public final class FirstSyncTrigger {
  private static final Logger LOG = LoggerFactory.getLogger(FirstSyncTrigger.class);

  private final Runnable check;
  private final Supplier<Optional<Instant>> lastSync;
  private final Optional<Instant> lastSyncBefore;
  private final AtomicBoolean isDone = new AtomicBoolean();

  /**
   * @param look checks the calendar
   * @param lastSync the time of the last complete sync
   */
  public FirstSyncTrigger(Runnable look, Supplier<Optional<Instant>> lastSync) {
    this.check = look;
    this.lastSync = lastSync;
    this.lastSyncBefore = lastSync.get();
  }

  /** Returns that sync, followed by a check if it is the first complete one. */
  public Runnable after(Runnable sync) {
    return () -> {
      sync.run();
      checkOnce();
    };
  }

  private void checkOnce() {
    var last = lastSync.get();
    var isFirst =
        last.isPresent() && !last.equals(lastSyncBefore) && isDone.compareAndSet(false, true);
    if (!isFirst) {
      return;
    }
    try {
      check.run();
    } catch (StoreUnavailable away) {
      isDone.set(false);
      LOG.warn("The calendar is checked after the next sync: {}", away.getMessage());
    }
  }
}
