package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The connections that read, opened when several read at once and kept with the statements that
 * they have prepared: a library's pool would close those each time.
 */
final class SqliteReaders implements AutoCloseable {
  private static final int MAX_READERS = 4;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Jdbi jdbi;
  private final Semaphore permits = new Semaphore(MAX_READERS);

  /** The one used last comes first, as it has most of what it needs in memory. */
  private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();

  private volatile boolean isClosed;

  /**
   * Opens one at once: while it is open, SQLite keeps the files that it has.
   *
   * @param jdbi opens the connections, which are kept from writing here
   */
  SqliteReaders(Jdbi jdbi) {
    this.jdbi = jdbi;
    idle.push(open());
  }

  /**
   * Runs the work on what was committed before.
   *
   * @throws StoreUnavailable if all connections are in use for 30 s, or the database is closed
   */
  <T extends @Nullable Object> T read(TransactionCallback<T> work) {
    acquire();
    try {
      var kept = idle.poll();
      return read(kept == null ? open() : kept, work);
    } finally {
      permits.release();
    }
  }

  private void acquire() {
    if (isClosed) {
      throw new StoreUnavailable("The database is closed");
    }
    if (!UninterruptedWait.acquire(permits, TIMEOUT)) {
      throw new StoreUnavailable("Too much is read at once; try again shortly");
    }
  }

  private Handle open() {
    var handle = jdbi.open();
    handle.execute("pragma query_only = true");
    return handle;
  }

  /** Closes the connection if the work fails, as it may be the connection that does. */
  private <T extends @Nullable Object> T read(Handle handle, TransactionCallback<T> work) {
    var isUsable = false;
    try {
      handle.begin();
      var value = work.run(handle);
      handle.rollback();
      isUsable = true;
      return value;
    } finally {
      release(handle, isUsable);
    }
  }

  private void release(Handle handle, boolean isUsable) {
    if (isUsable) {
      idle.push(handle);
    } else {
      close(handle);
    }
    if (isClosed) {
      close();
    }
  }

  /** Closes the connections; those in use when their work is done. */
  @Override
  public void close() {
    isClosed = true;
    for (var handle = idle.poll(); handle != null; handle = idle.poll()) {
      close(handle);
    }
  }

  private static void close(Handle handle) {
    try {
      handle.close();
    } catch (JdbiException _) {
      // It is dropped either way.
    }
  }
}
