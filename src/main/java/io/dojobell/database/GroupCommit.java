package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's one writer: a thread with the only write connection takes all work that waits, runs it
 * in one transaction and commits once, so that durability costs one flush for many.
 */
final class GroupCommit implements AutoCloseable {
  private static final int MAX_BATCH_SIZE = 256;
  private static final int MAX_QUEUE_LENGTH = 4_096;
  private static final String SAVEPOINT = "work";

  private final Jdbi jdbi;
  private final OpenFiles files;
  private final BlockingQueue<QueuedWork<?>> queue = new ArrayBlockingQueue<>(MAX_QUEUE_LENGTH);
  private final Thread thread;
  private final Ticker ticker = Ticker.system();
  private volatile boolean closed;
  private volatile @Nullable Long failedAt;
  private @Nullable Handle handle;

  GroupCommit(Jdbi jdbi, OpenFiles files) {
    this.jdbi = jdbi;
    this.files = files;
    this.thread = Thread.ofPlatform().name("dojobell-writer").start(this::run);
  }

  /**
   * @param isBeside whether it changes no settings, so that it shares with other such work
   */
  <T extends @Nullable Object> T write(TransactionCallback<T> work, boolean isBeside) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException("A write within a write: pass the handle on instead");
    }
    return UninterruptedWait.result(start(work, isBeside));
  }

  /** Does not wait; where nothing more is taken, the future has failed already. */
  <T extends @Nullable Object> CompletableFuture<T> start(
      TransactionCallback<T> work, boolean isBeside) {
    var waiting = new QueuedWork<>(work, isBeside, new CompletableFuture<T>());
    if (closed || !queue.offer(waiting)) {
      waiting.fail(
          new StoreUnavailable(
              closed
                  ? "The database is closed"
                  : "Too much waits to be stored; try again shortly"));
    }
    return waiting.future;
  }

  private void run() {
    var batch = new ArrayList<QueuedWork<?>>();
    while (!closed || !queue.isEmpty()) {
      try {
        var first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          queue.drainTo(batch, MAX_BATCH_SIZE - 1);
          commit(batch);
        }
      } catch (InterruptedException _) {
        closed = true;
      } finally {
        batch.clear();
      }
    }
    closeHandle();
  }

  private void commit(List<QueuedWork<?>> batch) {
    try {
      var open = handle();
      open.begin();
      for (var waiting : batch) {
        waiting.runIn(open);
      }
      SharedCommit.finish(open);
      open.commit();
      files.checkCommitted();
    } catch (RuntimeException | Error failure) {
      // A full disk may have ended the transaction; a new connection has none.
      closeHandle();
      failedAt = ticker.nanos();
      var unavailable =
          failure instanceof StoreUnavailable known
              ? known
              : new StoreUnavailable("The database cannot be written: " + reason(failure), failure);
      batch.forEach(waiting -> waiting.fail(unavailable));
      return;
    }
    batch.forEach(QueuedWork::settle);
  }

  /** Returns whether the store has failed to take what it was given within that time. */
  boolean failedWithin(Duration time) {
    var at = failedAt;
    return at != null && !ticker.hasPassed(time, at);
  }

  private Handle handle() {
    var open = handle;
    if (open == null) {
      // SQLite would make an empty one where it is gone.
      files.checkDatabase();
      open = jdbi.open();
      handle = open;
    }
    return open;
  }

  private void closeHandle() {
    var open = handle;
    handle = null;
    if (open != null) {
      try {
        open.rollback();
      } catch (RuntimeException _) {
        // The connection is dropped either way.
      }
      try {
        open.close();
      } catch (RuntimeException _) {
        // Closed either way.
      }
    }
  }

  private static @Nullable String reason(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? failure.getMessage() : cause.getMessage();
  }

  /** Takes no more, commits what waits, and ends. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    var left = new ArrayList<QueuedWork<?>>();
    queue.drainTo(left);
    left.forEach(waiting -> waiting.fail(new StoreUnavailable("The database is closed")));
  }

  private static final class QueuedWork<T extends @Nullable Object> {
    private final TransactionCallback<T> work;
    private final boolean isBeside;
    private final CompletableFuture<T> future;
    private @Nullable Runnable outcome;

    QueuedWork(TransactionCallback<T> work, boolean isBeside, CompletableFuture<T> future) {
      this.work = work;
      this.isBeside = isBeside;
      this.future = future;
    }

    /** Runs the work; its own failure undoes it alone, the store's failure ends the whole batch. */
    void runIn(Handle handle) {
      if (isBeside != SharedCommit.isShared(handle)) {
        SharedCommit.begin(handle, isBeside);
      }
      handle.savepoint(SAVEPOINT);
      try {
        var value = work.run(handle);
        handle.releaseSavepoint(SAVEPOINT);
        outcome = () -> future.complete(value);
      } catch (RuntimeException | Error failure) {
        if (SqliteDatabase.isUnavailable(failure)) {
          throw failure;
        }
        // Which forgets the savepoint, too: there is none left to be released.
        handle.rollbackToSavepoint(SAVEPOINT);
        // What it has read may be undone.
        SharedCommit.begin(handle, isBeside);
        outcome = () -> future.completeExceptionally(failure);
      }
    }

    void settle() {
      if (outcome != null) {
        outcome.run();
      }
    }

    void fail(Throwable failure) {
      future.completeExceptionally(failure);
    }
  }
}
