package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.StoreUnavailable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UninterruptedWaitTest {
  @Test
  void an_interrupt_is_kept_until_the_result_is_there() {
    Thread.currentThread().interrupt();

    var result = UninterruptedWait.result(CompletableFuture.supplyAsync(() -> "done"));

    assertThat(result).isEqualTo("done");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void a_failure_of_the_work_is_the_callers() {
    var failure = new IllegalArgumentException("no");

    assertThatThrownBy(() -> UninterruptedWait.result(CompletableFuture.failedFuture(failure)))
        .isSameAs(failure);
  }

  @Test
  void a_store_that_is_away_is_said_with_the_callers_own_stack() {
    var away = new StoreUnavailable("The disk is full");

    assertThatThrownBy(() -> UninterruptedWait.result(CompletableFuture.failedFuture(away)))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessage("The disk is full")
        .hasCause(away);
  }
}
