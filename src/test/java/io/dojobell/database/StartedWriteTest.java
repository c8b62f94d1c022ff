package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.StoreUnavailable;
import io.dojobell.store.SlackRequestIds;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writes that nobody waits for. */
@Timeout(60)
class StartedWriteTest {
  private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();

  @AfterEach
  void close() {
    opened.close();
  }

  private CompletableFuture<Boolean> add(String id) {
    return database.startWrite(handle -> new SlackRequestIds(handle).add(id, NOW));
  }

  @Test
  void its_result_comes_once_it_is_stored() {
    assertThat(add("one").join()).isTrue();
    assertThat(add("one").join()).isFalse();
  }

  @Test
  void who_starts_it_goes_on_while_another_writes() {
    var running = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var first =
        database.startWrite(
            _ -> {
              running.countDown();
              await(ended);
              return true;
            });
    await(running);
    var second = add("one");

    assertThat(second).isNotDone();
    ended.countDown();

    assertThat(first.join()).isTrue();
    assertThat(second.join()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  @Test
  void it_fails_with_what_its_work_threw() {
    var failed =
        database.startWrite(
            _ -> {
              throw new IllegalArgumentException("not like this");
            });

    assertThatThrownBy(failed::join)
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not like this");
  }

  @Test
  void it_fails_once_the_database_is_closed() {
    database.close();

    assertThatThrownBy(() -> add("one").join()).hasCauseInstanceOf(StoreUnavailable.class);
  }
}
