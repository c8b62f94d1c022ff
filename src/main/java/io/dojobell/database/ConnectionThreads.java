package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that talk to a server, one for each connection of a pool, so that an interrupt of
 * their callers does not end the connection. They are platform threads: a virtual one has to be
 * woken by another for each of the server's answers, which takes about as long as to read it.
 */
final class ConnectionThreads implements AutoCloseable {
  private static final Duration IDLE_TIME = Duration.ofMinutes(1);

  private final Duration maxWait;
  private final Semaphore free;
  private final ExecutorService threads;

  /**
   * @param size how many work at once, as many as there are connections
   * @param maxWait the longest wait for one of them
   */
  ConnectionThreads(String name, int size, Duration maxWait) {
    this.maxWait = maxWait;
    this.free = new Semaphore(size, true);
    var pool =
        new ThreadPoolExecutor(
            size,
            size,
            IDLE_TIME.toMillis(),
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("dojobell-" + name + "-", 1).factory());
    pool.allowCoreThreadTimeOut(true);
    this.threads = pool;
  }

  /**
   * Returns the result of the work, or throws what that throws.
   *
   * @throws StoreUnavailable if all threads stay at work for too long, or are closed
   */
  <T extends @Nullable Object> T call(Callable<T> work) {
    if (!UninterruptedWait.acquire(free, maxWait)) {
      throw new StoreUnavailable("Too much waits for the database; try again shortly");
    }
    var task = new FutureTask<>(work);
    try {
      threads.execute(() -> runAndRelease(task));
    } catch (RejectedExecutionException _) {
      free.release();
      throw new StoreUnavailable("The database is closed");
    }
    return UninterruptedWait.result(task);
  }

  private void runAndRelease(Runnable task) {
    try {
      task.run();
    } finally {
      free.release();
    }
  }

  /** Lets the work that has begun end, and takes no more. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
