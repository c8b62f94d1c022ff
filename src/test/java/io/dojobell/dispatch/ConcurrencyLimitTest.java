package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
  private static final int LIMIT = 8;
  private static final Destination BOB = new Destination.Mailbox("bob@example.com");

  private final ConcurrencyLimit limit = new ConcurrencyLimit(Set.of(Channel.EMAIL, Channel.SLACK));
  private final AtomicInteger done = new AtomicInteger();

  /** Runs the work within so many others of the same channel. */
  private void within(int others, Runnable work) {
    if (others == 0) {
      work.run();
      return;
    }
    limit.run(BOB, () -> within(others - 1, work));
  }

  private Thread another(Destination destination) {
    return Thread.ofPlatform().start(() -> limit.run(destination, done::incrementAndGet));
  }

  private static void awaitBlockedOrEnded(Thread thread) {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void work_beyond_the_limit_waits_until_other_work_ends() {
    var threads = new Thread[1];
    within(
        LIMIT,
        () -> {
          threads[0] = another(BOB);
          awaitBlockedOrEnded(threads[0]);
          assertThat(done).hasValue(0);
        });
    join(threads[0]);
    assertThat(done).hasValue(1);
  }

  @Test
  void work_up_to_the_limit_and_of_another_channel_runs_at_once() {
    within(LIMIT - 1, () -> join(another(BOB)));
    within(LIMIT, () -> join(another(new Destination.SlackUser("bob"))));
    assertThat(done).hasValue(2);
  }

  @Test
  void work_that_waits_for_the_other_side_lets_other_work_run() {
    within(
        LIMIT,
        () ->
            assertThat(
                    limit.runOutside(
                        BOB,
                        () -> {
                          join(another(BOB));
                          return "answer";
                        }))
                .isEqualTo("answer"));
    assertThat(done).hasValue(1);
  }

  @Test
  void work_that_fails_leaves_its_place_to_others() {
    for (var n = 0; n < LIMIT; n++) {
      assertThatThrownBy(() -> limit.run(BOB, ConcurrencyLimitTest::fail)).hasMessage("failed");
    }
    join(another(BOB));
    assertThat(done).hasValue(1);
  }

  @Test
  void a_wait_that_fails_is_within_the_limit_again() {
    within(
        LIMIT,
        () -> {
          assertThatThrownBy(() -> limit.runOutside(BOB, ConcurrencyLimitTest::failing))
              .hasMessage("failed");
          var other = another(BOB);
          awaitBlockedOrEnded(other);
          assertThat(done).hasValue(0);
        });
  }

  private static void fail() {
    throw new IllegalStateException("failed");
  }

  private static String failing() {
    throw new IllegalStateException("failed");
  }
}
