package io.dojobell.source.defectdojo.sync;

import io.dojobell.net.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/** How often DefectDojo is asked, and how long something is tried before the next run does. */
public final class Patience {
  /** Between requests: people work with that DefectDojo, too. */
  static final Duration SPACING = Duration.ofMillis(200);

  /** A longer wait is the next run's. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /** More than half a minute: a DefectDojo that is started again is back by then. */
  private static final int MOST_TRIES = 7;

  private final Waiting waiting;
  private final InstantSource clock;
  private final Backoff backoff;
  private final ReentrantLock turn = new ReentrantLock(true);
  private Instant lastAsked = Instant.EPOCH;

  public Patience(Waiting waiting, InstantSource clock, RandomGenerator random) {
    this.waiting = waiting;
    this.clock = clock;
    this.backoff = new Backoff(random);
  }

  /** A request, which blocks for its answer. */
  @FunctionalInterface
  interface Request {
    Reply ask() throws InterruptedException;
  }

  /** Makes the request once those before it are answered, and no sooner than it may be made. */
  Reply inTurn(Request request) throws InterruptedException {
    turn.lockInterruptibly();
    try {
      space();
      return request.ask();
    } finally {
      turn.unlock();
    }
  }

  /** Waits until the next request may be made. */
  private void space() throws InterruptedException {
    var now = clock.instant();
    // Only just asked; a clock that was put back is no reason to wait.
    if (!now.isBefore(lastAsked) && now.isBefore(lastAsked.plus(SPACING))) {
      waiting.pass(Duration.between(now, lastAsked.plus(SPACING)));
    }
    lastAsked = clock.instant();
  }

  /** Waits after so many failures in a row; false: it is not worth another try now. */
  boolean again(int failures) throws InterruptedException {
    if (failures >= MOST_TRIES) {
      return false;
    }
    waiting.pass(backoff.delay(failures));
    return true;
  }

  /** Waits until then, as DefectDojo asked; false: that is too long, or was asked too often. */
  boolean until(Instant when, int times) throws InterruptedException {
    var wait = Duration.between(clock.instant(), when);
    if (wait.compareTo(LONGEST_WAIT) > 0 || times >= MOST_TRIES) {
      return false;
    }
    if (wait.isPositive()) {
      waiting.pass(wait);
    }
    return true;
  }
}
