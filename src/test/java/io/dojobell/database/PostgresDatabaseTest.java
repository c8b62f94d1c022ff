package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transactions of several nodes on one PostgreSQL. */
@Timeout(120)
class PostgresDatabaseTest {
  private final String url = PostgresServer.createDatabase();
  private final Database one = Databases.open(url);
  private final Database other = Databases.open(url);

  @AfterEach
  void close() {
    one.close();
    other.close();
    PostgresServer.release(url);
  }

  private static void put(Handle handle, String name, String value) {
    handle.execute(
        """
        insert into system_values (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value\
        """,
        name,
        value);
  }

  private static String value(Handle handle, String name) {
    return handle
        .select("select value from system_values where name = ?", name)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  private static void increment(Handle handle) {
    var stored = value(handle, "count");
    put(handle, "count", Integer.toString(stored.isEmpty() ? 1 : Integer.parseInt(stored) + 1));
  }

  private void awaitLockWaiter() {
    PostgresServer.awaitLockWaiter(url);
  }

  @Test
  void its_size_is_known_and_autovacuum_is_on() {
    assertThat(one.health().bytes()).isGreaterThan(1_000_000);
    assertThat(one.health().advice()).isEmpty();
  }

  @Test
  void writes_of_two_nodes_come_one_after_the_other() {
    var writers = new ArrayList<CompletableFuture<Void>>();
    for (var n = 0; n < 20; n++) {
      var database = n % 2 == 0 ? one : other;
      writers.add(
          CompletableFuture.runAsync(
              () -> database.run(PostgresDatabaseTest::increment), Thread::startVirtualThread));
    }
    writers.forEach(CompletableFuture::join);

    assertThat(one.<String>read(handle -> value(handle, "count"))).isEqualTo("20");
  }

  @Test
  void a_write_waits_for_those_that_are_done_beside_others() {
    var beside = PausedTransaction.after(one, handle -> put(handle, "a", "beside"));
    other.runBeside(handle -> put(handle, "b", "beside, too"));
    var alone =
        CompletableFuture.supplyAsync(
            () -> other.<String>write(handle -> value(handle, "a")), Thread::startVirtualThread);

    awaitLockWaiter();
    assertThat(alone).isNotDone();
    beside.end();
    assertThat(alone.join()).isEqualTo("beside");
  }

  @Test
  void work_that_turns_out_to_need_it_is_done_again_alone() {
    var runs = new AtomicInteger();

    one.runBeside(
        handle -> {
          runs.incrementAndGet();
          increment(handle);
          WriteAccess.requireAlone(handle);
        });

    assertThat(runs).hasValue(2);
    assertThat(one.<String>read(handle -> value(handle, "count"))).isEqualTo("1");
  }

  @Test
  void work_beside_others_that_lost_a_race_is_done_again() {
    var first = PausedTransaction.after(one, handle -> insert(handle, "first"));
    var second =
        CompletableFuture.runAsync(
            () ->
                other.runBeside(
                    handle -> {
                      if (value(handle, "race").isEmpty()) {
                        insert(handle, "second");
                      }
                    }),
            Thread::startVirtualThread);
    awaitLockWaiter();
    first.end();
    second.join();

    assertThat(one.<String>read(handle -> value(handle, "race"))).isEqualTo("first");
  }

  private static void insert(Handle handle, String value) {
    handle.execute("insert into system_values (name, value) values ('race', ?)", value);
  }

  @Test
  void a_row_that_exists_already_is_an_error_of_work_that_is_done_alone() {
    one.run(handle -> insert(handle, "first"));
    var runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                one.run(
                    handle -> {
                      runs.incrementAndGet();
                      insert(handle, "second");
                    }))
        .isNotInstanceOf(StoreUnavailable.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  void transactions_with_one_key_wait_for_each_other() {
    var first =
        PausedTransaction.between(
            one,
            handle -> WriteAccess.lock(handle, List.of("b", "a")),
            handle -> put(handle, "a", "first"));
    var second =
        CompletableFuture.supplyAsync(
            () ->
                other.<String>writeBeside(
                    handle -> {
                      WriteAccess.lock(handle, List.of("a", "c"));
                      return value(handle, "a");
                    }),
            Thread::startVirtualThread);
    awaitLockWaiter();
    first.end();
    assertThat(second.join()).isEqualTo("first");
  }

  @Test
  void work_with_many_keys_is_done_alone() {
    var runs = new AtomicInteger();
    var keys = Stream.iterate(1, n -> n + 1).limit(1_000).map(n -> "key " + n).toList();

    one.runBeside(
        handle -> {
          runs.incrementAndGet();
          WriteAccess.lock(handle, keys);
          increment(handle);
        });

    assertThat(runs).hasValue(2);
    assertThat(one.<String>read(handle -> value(handle, "count"))).isEqualTo("1");
  }

  @Test
  void a_node_is_woken_by_another_and_not_by_itself() throws Exception {
    var wokenOne = new Semaphore(0);
    var wokenOther = new Semaphore(0);
    one.onWakeUp(wokenOne::release);
    other.onWakeUp(wokenOther::release);
    // Each looks once as it begins to listen.
    wokenOne.acquire();
    wokenOther.acquire();

    one.wakeOtherNodes();

    wokenOther.acquire();
    assertThat(wokenOne.availablePermits()).isZero();
  }

  @Test
  void a_failure_undoes_all_of_the_work() {
    assertThatThrownBy(
            () ->
                one.run(
                    handle -> {
                      put(handle, "a", "1");
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(one.<String>read(handle -> value(handle, "a"))).isEmpty();
  }

  @Test
  void a_write_within_a_write_is_refused() {
    assertThatThrownBy(() -> one.run(_ -> one.run(_ -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("A write within a write");
  }

  @Test
  void a_read_sees_one_state_of_the_database() {
    one.run(handle -> put(handle, "a", "before"));

    String seen =
        one.read(
            handle -> {
              var before = value(handle, "a");
              other.run(writing -> put(writing, "a", "after"));
              return before + " " + value(handle, "a");
            });

    assertThat(seen).isEqualTo("before before");
  }

  @Test
  void a_read_cannot_write() {
    assertThatThrownBy(
            () ->
                one.read(
                    handle -> {
                      put(handle, "a", "1");
                      return 0;
                    }))
        .hasMessageContaining("read-only");
    assertThat(other.<String>read(handle -> value(handle, "a"))).isEmpty();
  }

  @Test
  void a_character_that_postgresql_does_not_hold_is_replaced() {
    one.run(handle -> put(handle, "a", "x\u0000y"));

    assertThat(one.<String>read(handle -> value(handle, "a"))).isEqualTo("x\uFFFDy");
  }

  @Test
  void a_connection_that_is_lost_fails_its_work_and_the_next_is_done() {
    assertThatThrownBy(
            () ->
                one.run(
                    handle -> {
                      put(handle, "a", "1");
                      PostgresServer.endConnections(url);
                      put(handle, "b", "2");
                    }))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(one.failedWithin(Duration.ofMinutes(1))).isTrue();

    one.run(handle -> put(handle, "c", "3"));

    assertThat(one.<String>read(handle -> value(handle, "a") + value(handle, "c"))).isEqualTo("3");
  }

  @Test
  void a_server_that_takes_no_writes_is_unavailable_and_comes_back_by_itself() {
    PostgresServer.setReadOnly(url, true);
    try {
      assertThatThrownBy(() -> one.run(handle -> put(handle, "a", "1")))
          .isInstanceOf(StoreUnavailable.class);
    } finally {
      PostgresServer.setReadOnly(url, false);
    }
    one.run(handle -> put(handle, "a", "2"));
    assertThat(one.<String>read(handle -> value(handle, "a"))).isEqualTo("2");
  }

  @Test
  void a_server_that_is_away_is_named_without_its_password() {
    assertThatThrownBy(
            () -> Databases.open("jdbc:postgresql://127.0.0.1:1/dojobell?user=u&password=secret"))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageStartingWith("Cannot open the database jdbc:postgresql://127.0.0.1:1/dojobell: ")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void one_node_migrates_while_another_waits() {
    var empty = PostgresServer.createEmptyDatabase();
    try {
      var nodes =
          Stream.generate(
                  () ->
                      CompletableFuture.runAsync(
                          () -> Databases.open(empty).close(), Thread::startVirtualThread))
              .limit(3)
              .toList();
      nodes.forEach(CompletableFuture::join);
    } finally {
      PostgresServer.dropDatabase(empty);
    }
  }

  @Test
  void a_database_of_a_later_version_is_left_alone() {
    one.run(
        handle ->
            handle.execute(
                """
                insert into flyway_schema_history (installed_rank, version, description, type,
                  script, checksum, installed_by, execution_time, success)
                values (999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, true)\
                """));
    try {
      assertThatThrownBy(() -> Databases.open(url))
          .isInstanceOf(UnusableDatabase.class)
          .hasMessageContaining("later version");
    } finally {
      one.run(handle -> handle.execute("delete from flyway_schema_history where version = '9999'"));
    }
  }
}
