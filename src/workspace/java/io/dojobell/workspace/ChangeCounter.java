package io.dojobell.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts every change in the workspace, so that one can wait for one instead of asking again. */
public final class ChangeCounter {
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

  private long count;

  /** Returns how many changes there were. */
  public synchronized long count() {
    return count;
  }

  /** Something changed. */
  public synchronized void increment() {
    count++;
    notifyAll();
  }

  /** Waits until the count is past the one given, or the time is over. */
  public synchronized long awaitAbove(long seen, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (count <= seen) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return count;
  }

  /**
   * The first value found, looked for again after each change, and now and then between them, as it
   * may be something of the app's; empty when the time is over.
   */
  public <T> Optional<T> await(Supplier<Optional<T>> search, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      long seen = count();
      Optional<T> found = search.get();
      long left = end - System.nanoTime();
      if (found.isPresent() || left <= 0 || Thread.currentThread().isInterrupted()) {
        return found;
      }
      awaitAbove(seen, Duration.ofNanos(Math.min(left, POLL_INTERVAL.toNanos())));
    }
  }
}
