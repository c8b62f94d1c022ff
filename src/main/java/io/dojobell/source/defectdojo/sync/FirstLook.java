package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.StoreUnavailable;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the calendar looked at once the first sync since the start is in, so that nothing waits for
 * the next hour or morning. What was announced before is not announced again.
 */
public final class FirstLook {
  private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

  private final Runnable look;
  private final Supplier<Optional<Instant>> lastSync;
  private final Optional<Instant> before;
  private final AtomicBoolean isDone = new AtomicBoolean();

  /**
   * @param look looks at the calendar
   * @param lastSync when a sync was last complete
   */
  public FirstLook(Runnable look, Supplier<Optional<Instant>> lastSync) {
    this.look = look;
    this.lastSync = lastSync;
    this.before = lastSync.get();
  }

  /** Returns that sync, followed by a look when it is the first one that is complete. */
  public Runnable after(Runnable sync) {
    return () -> {
      sync.run();
      lookOnce();
    };
  }

  private void lookOnce() {
    var last = lastSync.get();
    var isFirst = last.isPresent() && !last.equals(before) && isDone.compareAndSet(false, true);
    if (!isFirst) {
      return;
    }
    try {
      look.run();
    } catch (StoreUnavailable away) {
      isDone.set(false);
      LOG.warn("The calendar is checked after the next sync: {}", away.getMessage());
    }
  }
}
