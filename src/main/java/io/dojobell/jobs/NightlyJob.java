package io.dojobell.jobs;

import java.time.Duration;
import java.util.Optional;

/** Something long that is done each night, a part at a time. */
public interface NightlyJob {
  /**
   * Does a part; may block.
   *
   * @return how long to wait before the next; empty: that was all for this night
   */
  Optional<Duration> runBatch();

  /** Whether it was not done for over a day, or never: it does not wait for the night then. */
  boolean isOverdue();
}
