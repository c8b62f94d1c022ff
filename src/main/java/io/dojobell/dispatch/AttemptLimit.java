package io.dojobell.dispatch;

import io.dojobell.channel.Outcome;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Limits how long one attempt to deliver may take, whatever the other side does, and ends it where
 * it would outlast the lease of its destination.
 */
record AttemptLimit(Duration limit) {
  /** The limit in production. */
  static final AttemptLimit STANDARD = new AttemptLimit(Duration.ofSeconds(50));

  /** The time that an attempt has to end after it was interrupted. */
  private static final Duration CLEANUP_TIME = Duration.ofMillis(500);

  /** The interval at which the lease is looked at meanwhile. */
  private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

  /** Says that the attempt was ended as its lease may be over. */
  static final class LeaseEnded extends RuntimeException {
    LeaseEnded() {
      super("The lease may be over", null, false, false);
    }
  }

  /**
   * Returns the outcome of the attempt; a retry where it takes too long. Where the calling thread
   * is interrupted, so is the attempt, and the thread stays interrupted.
   *
   * @param isLeased returns whether no other node may have the destination
   * @throws LeaseEnded if another node may have it before the attempt has ended
   */
  Outcome run(Supplier<Outcome> attempt, BooleanSupplier isLeased) {
    var task = new FutureTask<>(attempt::get);
    var thread = Thread.ofVirtual().name(Thread.currentThread().getName()).start(task);
    try {
      return await(task, isLeased);
    } catch (LeaseEnded ended) {
      thread.interrupt();
      throw ended;
    } catch (TimeoutException _) {
      thread.interrupt();
      return new Outcome.RetryAt(null, "No answer within " + limit.toSeconds() + " s");
    } catch (ExecutionException failed) {
      throw rethrown(failed);
    } catch (InterruptedException _) {
      thread.interrupt();
      return interrupted(task);
    }
  }

  private Outcome await(FutureTask<Outcome> task, BooleanSupplier isLeased)
      throws ExecutionException, InterruptedException, TimeoutException {
    var left = limit;
    while (left.compareTo(CHECK_INTERVAL) > 0) {
      try {
        return task.get(CHECK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        left = left.minus(CHECK_INTERVAL);
      }
      if (!isLeased.getAsBoolean()) {
        throw new LeaseEnded();
      }
    }
    return task.get(left.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Outcome interrupted(FutureTask<Outcome> task) {
    try {
      return task.get(CLEANUP_TIME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw rethrown(failed);
    } catch (TimeoutException | InterruptedException _) {
      return new Outcome.RetryAt(null, "Interrupted; it may be delivered twice");
    } finally {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException rethrown(ExecutionException failed) {
    return switch (failed.getCause()) {
      case RuntimeException failure -> failure;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(failed);
    };
  }
}
