package io.dojobell.dispatch;

import io.dojobell.model.Ticker;
import io.dojobell.outbox.DestinationQueue;
import io.dojobell.outbox.WakeUps;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock; waits and ages begin again once it was set, before anybody gets its new time. */
final class CheckedClock implements InstantSource {
  private static final Logger LOG = LoggerFactory.getLogger(CheckedClock.class);

  private final InstantSource clock;
  private final ClockCheck clockCheck;
  private final DestinationQueue queue;
  private final WakeUps wakeUps;

  CheckedClock(InstantSource clock, Ticker ticker, DestinationQueue queue, WakeUps wakeUps) {
    this.clock = clock;
    this.clockCheck = new ClockCheck(clock, ticker);
    this.queue = queue;
    this.wakeUps = wakeUps;
  }

  /**
   * Handles a clock that was set: one caller notices a change, and others wait until its waits and
   * ages have begun again.
   */
  synchronized void check() {
    var change = clockCheck.change();
    if (change.isPresent()) {
      LOG.warn("The clock was set; waits and ages begin again by={}", change.get());
      queue.clockChanged();
      wakeUps.wakeUp();
    }
  }

  @Override
  public Instant instant() {
    check();
    return clock.instant();
  }
}
