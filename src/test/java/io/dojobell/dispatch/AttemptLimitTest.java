package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.channel.Outcome;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {
  private static final Outcome SENT = new Outcome.Sent("ref");

  @Test
  void an_attempt_that_ends_in_time_has_its_own_outcome() {
    assertThat(new AttemptLimit(Duration.ofMinutes(1)).run(() -> SENT, () -> true)).isEqualTo(SENT);
  }

  @Test
  void an_attempt_that_hangs_is_cut_off_and_retried() throws Exception {
    var cut = new CountDownLatch(1);
    var outcome =
        new AttemptLimit(Duration.ofMillis(50))
            .run(
                () -> {
                  hang(cut);
                  return SENT;
                },
                () -> true);
    assertThat(outcome).isInstanceOf(Outcome.RetryAt.class);
    assertThat(cut.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_failure_is_the_callers() {
    assertThatThrownBy(
            () ->
                new AttemptLimit(Duration.ofMinutes(1))
                    .run(
                        () -> {
                          throw new IllegalStateException("broken");
                        },
                        () -> true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  @Test
  void a_worker_that_is_interrupted_interrupts_its_attempt_and_stays_interrupted()
      throws Exception {
    var began = new CountDownLatch(1);
    var cut = new CountDownLatch(1);
    var outcome = new AtomicReference<Outcome>();
    var interrupted = new AtomicReference<Boolean>();
    var worker =
        Thread.ofVirtual()
            .start(
                () -> {
                  outcome.set(
                      new AttemptLimit(Duration.ofMinutes(1))
                          .run(
                              () -> {
                                began.countDown();
                                hang(cut);
                                return new Outcome.RetryAt(null, "interrupted");
                              },
                              () -> true));
                  interrupted.set(Thread.currentThread().isInterrupted());
                });
    began.await();
    worker.interrupt();
    worker.join();
    assertThat(cut.getCount()).isZero();
    assertThat(outcome.get()).isEqualTo(new Outcome.RetryAt(null, "interrupted"));
    assertThat(interrupted.get()).isTrue();
  }

  @Test
  void an_attempt_ends_before_another_node_may_have_the_destination() throws Exception {
    var cut = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                new AttemptLimit(Duration.ofMinutes(1))
                    .run(
                        () -> {
                          hang(cut);
                          return SENT;
                        },
                        () -> false))
        .isInstanceOf(AttemptLimit.LeaseEnded.class);
    assertThat(cut.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private static void hang(CountDownLatch cut) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      cut.countDown();
    }
  }
}
