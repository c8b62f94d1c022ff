package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionThreadsTest {
  private final ConnectionThreads threads = new ConnectionThreads("test", 1, Duration.ofMillis(50));
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void close() {
    released.countDown();
    threads.close();
  }

  private CompletableFuture<Boolean> occupy() throws InterruptedException {
    var result =
        CompletableFuture.supplyAsync(
            () ->
                threads.call(
                    () -> {
                      begun.countDown();
                      released.await();
                      return true;
                    }),
            Thread::startVirtualThread);
    begun.await();
    return result;
  }

  @Test
  void it_returns_what_the_work_returns_and_throws_what_that_throws() {
    assertThat(threads.<Integer>call(() -> 1)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                threads.call(
                    () -> {
                      throw new IllegalArgumentException("not like this");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not like this");
    assertThat(threads.<Integer>call(() -> 2)).isEqualTo(2);
  }

  @Test
  void who_waits_for_too_long_is_refused() throws Exception {
    var first = occupy();

    assertThatThrownBy(() -> threads.call(() -> 1))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("try again");
    released.countDown();

    assertThat(first.join()).isTrue();
  }

  @Test
  void an_interrupt_neither_ends_the_work_nor_keeps_it_from_beginning() {
    Thread.currentThread().interrupt();

    assertThat(threads.<Boolean>call(() -> Thread.currentThread().isInterrupted())).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void once_closed_it_ends_what_has_begun_and_takes_no_more() throws Exception {
    var first = occupy();
    threads.close();
    released.countDown();

    assertThat(first.join()).isTrue();
    assertThatThrownBy(() -> threads.call(() -> 1))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("closed");
  }
}
