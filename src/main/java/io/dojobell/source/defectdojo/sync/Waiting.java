package io.dojobell.source.defectdojo.sync;

import java.time.Duration;

/** How time is let pass. */
@FunctionalInterface
public interface Waiting {
  /** Time as it is. */
  Waiting REAL = Thread::sleep;

  void pass(Duration time) throws InterruptedException;
}
