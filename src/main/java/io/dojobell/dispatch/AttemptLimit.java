package io.dojobell.dispatch;

import io.dojobell.channel.Outcome;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Limits how long one attempt to deliver may take, whatever the other side does: no attempt
 * outlasts the lease of its destination.
 */
record AttemptLimit(Duration limit) {
  /** The limit in production: below a lease, which is 60 s. */
  static final AttemptLimit STANDARD = new AttemptLimit(Duration.ofSeconds(50));

  /** The time that an attempt has to end after it was interrupted. */
  private static final Duration CLEANUP_TIME = Duration.ofMillis(500);

  /**
   * Returns the outcome of the attempt; a retry where it takes too long. Where the calling thread
   * is interrupted, so is the attempt, and the thread stays interrupted.
   */
  Outcome run(Supplier<Outcome> attempt) {
    var task = new FutureTask<>(attempt::get);
    var thread = Thread.ofVirtual().name(Thread.currentThread().getName()).start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
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
