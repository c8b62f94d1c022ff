package io.dojobell.source.defectdojo.sync;

import io.dojobell.net.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/**
 * Limits the rate of requests to DefectDojo, and the time for which one is retried before the next
 * run does so.
 */
public final class RequestThrottle {
  /** The interval between requests: people work with that DefectDojo, too. */
  static final Duration MIN_INTERVAL = Duration.ofMillis(200);

  /** A longer wait is the next run's. */
  static final Duration MAX_WAIT = Duration.ofSeconds(60);

  /** More than half a minute: a DefectDojo that is started again is back by then. */
  private static final int MAX_TRIES = 7;

  private final Sleeper sleeper;
  private final InstantSource clock;
  private final Backoff backoff;
  private final ReentrantLock lock = new ReentrantLock(true);
  private Instant lastRequestAt = Instant.EPOCH;

  public RequestThrottle(Sleeper waiting, InstantSource clock, RandomGenerator random) {
    this.sleeper = waiting;
    this.clock = clock;
    this.backoff = new Backoff(random);
  }

  /** A request, which blocks for its answer. */
  @FunctionalInterface
  interface Request {
    ApiResponse send() throws InterruptedException;
  }

  /** Makes the request once those before it are answered, and no sooner than it may be made. */
  ApiResponse execute(Request request) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      awaitInterval();
      return request.send();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the next request may be made. */
  private void awaitInterval() throws InterruptedException {
    var now = clock.instant();
    // Only just asked; a clock that was put back is no reason to wait.
    if (!now.isBefore(lastRequestAt) && now.isBefore(lastRequestAt.plus(MIN_INTERVAL))) {
      sleeper.sleep(Duration.between(now, lastRequestAt.plus(MIN_INTERVAL)));
    }
    lastRequestAt = clock.instant();
  }

  /** Makes the request again until it is answered, or a failure is not worth another try now. */
  ApiResponse retry(Request request) throws InterruptedException {
    var failures = 0;
    var waits = 0;
    while (true) {
      var response = request.send();
      if (!(response instanceof ApiResponse.Failed(_, var retryAt))) {
        return response;
      }
      var isWorthIt = retryAt == null ? awaitRetry(++failures) : awaitUntil(retryAt, ++waits);
      if (!isWorthIt) {
        return response;
      }
    }
  }

  /** Waits after so many failures in a row; false: it is not worth another try now. */
  private boolean awaitRetry(int failures) throws InterruptedException {
    if (failures >= MAX_TRIES) {
      return false;
    }
    sleeper.sleep(backoff.delay(failures));
    return true;
  }

  /** Waits until then, as DefectDojo asked; false: that is too long, or was asked too often. */
  private boolean awaitUntil(Instant when, int times) throws InterruptedException {
    var wait = Duration.between(clock.instant(), when);
    if (wait.compareTo(MAX_WAIT) > 0 || times >= MAX_TRIES) {
      return false;
    }
    if (wait.isPositive()) {
      sleeper.sleep(wait);
    }
    return true;
  }
}
