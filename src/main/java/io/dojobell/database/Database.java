package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database of one installation. */
public interface Database extends AutoCloseable {
  /**
   * Runs the work in a transaction that is durable when this returns. Work that comes together may
   * share one commit; each is done whole or not at all.
   *
   * @throws StoreUnavailable if nothing could be stored: disk full, database away, too much waiting
   */
  <T extends @Nullable Object> T write(TransactionCallback<T> work);

  /**
   * Runs the work as {@link #write} does, and does not wait for it.
   *
   * @return what the work returns, once that is durable, or what {@link #write} would throw
   */
  default <T extends @Nullable Object> CompletableFuture<T> startWrite(
      TransactionCallback<T> work) {
    var result = new CompletableFuture<T>();
    Thread.ofVirtual()
        .name("dojobell-write")
        .start(
            () -> {
              try {
                result.complete(write(work));
              } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
              }
            });
    return result;
  }

  /**
   * Runs the work as {@link #write} does, but beside other work of this kind, of this node and of
   * others: for what is done with each event and message. It changes no settings, and locks itself
   * what it reads before it writes (see {@link WriteAccess}); all other work is never done beside
   * it.
   *
   * @throws StoreUnavailable if nothing could be stored
   */
  <T extends @Nullable Object> T writeBeside(TransactionCallback<T> work);

  /**
   * Runs the work on what was committed before; it may not write.
   *
   * @throws StoreUnavailable if the database does not answer
   */
  <T extends @Nullable Object> T read(TransactionCallback<T> work);

  /** Runs the work in the same way, without a result. */
  default void run(java.util.function.Consumer<org.jdbi.v3.core.Handle> work) {
    this.<Boolean>write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** Runs the work as {@link #writeBeside} does, without a result. */
  default void runBeside(java.util.function.Consumer<org.jdbi.v3.core.Handle> work) {
    this.<Boolean>writeBeside(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  @Override
  void close();

  /** Returns whether the store has failed to take something within that time. */
  boolean failedWithin(Duration time);

  /**
   * Returns connections that write, for a library that keeps tables of its own beside ours; none
   * once the database is closed.
   */
  DataSource dataSource();

  /** Has the other nodes look for what is due, once it is committed; does not wait for them. */
  void wakeOtherNodes();

  /**
   * Has the action run whenever another node wakes this one. It may be missed; whoever waits looks
   * for itself each second, too.
   */
  void onWakeUp(Runnable action);

  /** Returns how large the database is, and what is unusual about it. */
  DatabaseHealth health();

  /**
   * Does what keeps the database fast and small, in short steps between which others write. To be
   * called now and then; a database that does this by itself needs nothing.
   */
  void maintain();

  /**
   * Returns the clock that all processes of the database agree on: the database's own where several
   * may use it, in place of the system's.
   */
  default InstantSource clock(InstantSource own) {
    return own;
  }

  /** Returns whether other processes may use the database at the same time. */
  boolean isShared();
}
