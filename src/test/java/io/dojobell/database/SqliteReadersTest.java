package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.SlackRequestIds;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SqliteReadersTest {
  private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

  private final TestDatabase opened = TestDatabase.openSqlite();
  private final Database database = opened.database();

  @AfterEach
  void close() {
    opened.close();
  }

  private void add(String id) {
    database.run(handle -> new SlackRequestIds(handle).add(id, NOW));
  }

  private static int count(Handle handle) {
    return handle.select("select count(*) from slack_requests").mapTo(Integer.class).one();
  }

  private int count() {
    return database.read(SqliteReadersTest::count);
  }

  @Test
  void each_read_sees_what_was_committed_before_it() {
    assertThat(count()).isZero();
    add("one");
    assertThat(count()).isEqualTo(1);
    add("two");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void all_queries_of_one_read_see_the_same() {
    add("one");

    var counts =
        database.read(
            handle -> {
              var before = count(handle);
              add("two");
              return new int[] {before, count(handle)};
            });

    assertThat(counts).containsExactly(1, 1);
    assertThat(count()).isEqualTo(2);
  }

  /** A result that is left open must not keep later reads at what was there then. */
  @Test
  void a_read_that_fails_with_an_open_result_leaves_the_next_one_as_it_was() {
    add("one");
    add("two");

    assertThatThrownBy(
            () ->
                database.read(
                    handle -> {
                      handle
                          .select("select id from slack_requests")
                          .mapTo(String.class)
                          .iterator()
                          .next();
                      throw new IllegalArgumentException("not like this");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not like this");
    add("three");

    assertThat(count()).isEqualTo(3);
  }

  /** It would else keep the connection's later reads at what was there then. */
  @Test
  void a_result_that_is_left_open_is_closed_with_its_read() {
    add("one");
    add("two");
    var first =
        database.<String>read(
            handle ->
                handle
                    .select("select id from slack_requests order by id")
                    .mapTo(String.class)
                    .iterator()
                    .next());
    add("three");

    assertThat(first).isEqualTo("one");
    assertThat(count()).isEqualTo(3);
  }

  @Test
  void who_reads_cannot_write() {
    assertThatThrownBy(() -> database.read(handle -> new SlackRequestIds(handle).add("one", NOW)))
        .isInstanceOfAny(StoreUnavailable.class, JdbiException.class)
        .hasMessageContaining("readonly");
    assertThat(count()).isZero();
  }

  @Test
  void four_read_at_once_and_others_wait_for_them() throws Exception {
    var all = new CyclicBarrier(5);
    var released = new CountDownLatch(1);
    var first =
        IntStream.range(0, 4)
            .mapToObj(
                _ ->
                    CompletableFuture.supplyAsync(
                        () -> readWhen(all, released), Thread::startVirtualThread))
            .toList();
    all.await(30, TimeUnit.SECONDS);
    var next = CompletableFuture.supplyAsync(() -> count(), Thread::startVirtualThread);

    assertThat(next).isNotDone();
    released.countDown();

    assertThat(next.join()).isZero();
    assertThat(first).allSatisfy(read -> assertThat(read.join()).isZero());
  }

  private int readWhen(CyclicBarrier all, CountDownLatch released) {
    return database.read(
        handle -> {
          try {
            all.await(30, TimeUnit.SECONDS);
            released.await();
          } catch (Exception failure) {
            throw new IllegalStateException(failure);
          }
          return count(handle);
        });
  }

  @Test
  void a_thread_that_was_interrupted_can_read() {
    add("one");
    Thread.currentThread().interrupt();

    assertThat(count()).isEqualTo(1);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void a_closed_database_says_so() {
    assertThat(count()).isZero();
    database.close();

    assertThatThrownBy(this::count)
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("closed");
  }

  @Test
  void a_transaction_that_cannot_end_says_why() {
    assertThatThrownBy(
            () ->
                database.read(
                    handle -> {
                      handle.rollback();
                      return 1;
                    }))
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("no transaction is active");
    assertThat(count()).isZero();
  }
}
