package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.ProductType;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.Inventory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteDatabaseTest {
  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();

  @AfterEach
  void close() {
    opened.close();
  }

  private void add(String key) {
    database.run(handle -> new Inventory(handle).put(new ProductType(key, key, null)));
  }

  private boolean isThere(String key) {
    return database.read(handle -> new Inventory(handle).productType(key).isPresent());
  }

  @Test
  void a_write_that_fails_is_undone_and_says_why_and_the_next_one_works() {
    assertThatThrownBy(
            () ->
                database.run(
                    handle -> {
                      new Inventory(handle).put(new ProductType("half", "Half", null));
                      throw new IllegalArgumentException("not like this");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not like this");
    add("next");

    assertThat(isThere("half")).isFalse();
    assertThat(isThere("next")).isTrue();
  }

  /** Writes that wait together share one commit; one that fails takes no other with it. */
  @Test
  void a_write_that_fails_undoes_no_other_that_shares_its_commit() throws Exception {
    var blocked = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          CompletableFuture.runAsync(
              () ->
                  database.run(
                      _ -> {
                        try {
                          blocked.await();
                        } catch (InterruptedException stop) {
                          throw new IllegalStateException(stop);
                        }
                      }),
              threads);
      var before = CompletableFuture.runAsync(() -> add("before"), threads);
      var failing =
          CompletableFuture.runAsync(
              () ->
                  database.run(
                      handle -> {
                        new Inventory(handle).put(new ProductType("half", "Half", null));
                        throw new IllegalArgumentException("not like this");
                      }),
              threads);
      var after = CompletableFuture.runAsync(() -> add("after"), threads);
      blocked.countDown();
      CompletableFuture.allOf(first, before, after).join();
      assertThatThrownBy(failing::join).hasCauseInstanceOf(IllegalArgumentException.class);
    }
    assertThat(isThere("before")).isTrue();
    assertThat(isThere("after")).isTrue();
    assertThat(isThere("half")).isFalse();
  }

  /** What was read is read again after other work, and after work that was undone. */
  @Test
  void work_of_one_kind_shares_what_it_reads_within_a_commit() {
    var count = new AtomicInteger();
    var read = new ArrayList<Integer>();
    TransactionCallback<Boolean> reading =
        handle -> read.add(SharedCommit.read(handle, count, count::incrementAndGet));
    var paused = PausedTransaction.after(database, _ -> {});
    var waiting =
        Stream.<Runnable>of(
                () -> database.writeBeside(reading),
                () -> database.writeBeside(reading),
                () -> database.write(reading),
                () -> database.writeBeside(reading),
                () ->
                    database.runBeside(
                        handle -> {
                          reading.run(handle);
                          throw new IllegalArgumentException("undone");
                        }),
                () -> database.writeBeside(reading))
            .map(SqliteDatabaseTest::startAndAwaitQueued)
            .toList();
    paused.end();
    waiting.forEach(SqliteDatabaseTest::join);

    assertThat(read).containsExactly(1, 1, 2, 3, 3, 4);
  }

  private static Thread startAndAwaitQueued(Runnable work) {
    var thread = Thread.ofPlatform().uncaughtExceptionHandler((_, _) -> {}).start(work);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  /** SQLite itself goes on writing to a file that nobody finds again. */
  @ParameterizedTest
  @ValueSource(strings = {"", "-wal"})
  void nothing_is_said_to_be_stored_once_the_file_is_deleted(String ending, @TempDir Path folder)
      throws Exception {
    var file = folder.resolve("some.db");
    try (var some = SqliteDatabase.open("jdbc:sqlite:" + file)) {
      some.run(handle -> new Inventory(handle).put(new ProductType("before", "Before", null)));
      Files.delete(folder.resolve("some.db" + ending));

      for (var n = 0; n < 2; n++) {
        assertThatThrownBy(
                () ->
                    some.run(handle -> new Inventory(handle).put(new ProductType("a", "A", null))))
            .isInstanceOf(StoreUnavailable.class);
      }
      assertThat(some.failedWithin(Duration.ofMinutes(1))).isTrue();
      if (ending.isEmpty()) {
        assertThat(file).doesNotExist();
      }
    }
  }

  @Test
  void a_database_with_another_migration_than_ours_is_not_opened(@TempDir Path folder)
      throws Exception {
    var url = "jdbc:sqlite:" + folder.resolve("some.db");
    SqliteDatabase.open(url).close();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("update flyway_schema_history set checksum = 1 where version = '15'");
    }

    assertThatThrownBy(() -> SqliteDatabase.open(url))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("checksum mismatch for migration version 15");
  }
}
