package io.dojobell.source.defectdojo.sync;

import java.time.Duration;

/** Waits for a time. */
@FunctionalInterface
public interface Sleeper {
  /** Time as it is. */
  Sleeper SYSTEM = Thread::sleep;

  void sleep(Duration time) throws InterruptedException;
}
