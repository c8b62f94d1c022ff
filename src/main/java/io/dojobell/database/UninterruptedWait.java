package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits for what another thread does. */
final class UninterruptedWait {
  private UninterruptedWait() {}

  /**
   * Returns the result, waiting for it even when interrupted: the work is done, and its caller has
   * to know. Throws what the work threw.
   */
  static <T extends @Nullable Object> T result(Future<T> future) {
    var interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw rethrown(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Takes a permit, waiting for it even when interrupted. Returns false if none came in time. */
  static boolean acquire(Semaphore permits, Duration time) {
    var end = System.nanoTime() + time.toNanos();
    var interrupted = false;
    try {
      while (true) {
        try {
          return permits.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    return switch (cause) {
      case StoreUnavailable unavailable ->
          new StoreUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
      case RuntimeException failure -> failure;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
