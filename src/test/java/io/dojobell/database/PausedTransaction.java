package io.dojobell.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** A transaction beside others that is open until the test ends it. */
public final class PausedTransaction {
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final CompletableFuture<Void> ended;

  private PausedTransaction(Database database, Consumer<Handle> before, Consumer<Handle> after) {
    var paused = new CompletableFuture<Void>();
    this.ended =
        CompletableFuture.runAsync(
            () ->
                database.runBeside(
                    handle -> {
                      before.accept(handle);
                      paused.complete(null);
                      await(mayEnd);
                      after.accept(handle);
                    }),
            Thread::startVirtualThread);
    // Or ended, if the work failed.
    CompletableFuture.anyOf(paused, ended).join();
  }

  /** Returns a transaction that has done the work and waits before it commits. */
  public static PausedTransaction after(Database database, Consumer<Handle> work) {
    return new PausedTransaction(database, work, _ -> {});
  }

  /** Returns a transaction that has done the first work, and does the rest once it may end. */
  public static PausedTransaction between(
      Database database, Consumer<Handle> work, Consumer<Handle> rest) {
    return new PausedTransaction(database, work, rest);
  }

  /** Lets it commit, and waits until it has. */
  public void end() {
    mayEnd.countDown();
    ended.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
