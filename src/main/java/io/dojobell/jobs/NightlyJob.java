package io.dojobell.jobs;

import java.time.Duration;
import java.util.Optional;

/** A long job that is done each night, a batch at a time. */
public interface NightlyJob {
  /**
   * Runs a batch; may block.
   *
   * @return the wait before the next batch; empty: that was all for this night
   */
  Optional<Duration> runBatch();

  /**
   * Returns whether it was not done for over a day, or never: it does not wait for the night then.
   */
  boolean isOverdue();
}
