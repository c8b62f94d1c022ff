package io.dojobell.outbox;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WakeUpsTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration TEST_TIMEOUT = Duration.ofSeconds(30);

  private final WakeUps wakeUps = new WakeUps();

  @Test
  void what_became_due_before_the_wait_ends_it() {
    wakeUps.wakeUp();
    Assertions.assertTimeoutPreemptively(TEST_TIMEOUT, () -> wakeUps.await(LONG));
  }

  @Test
  void what_becomes_due_during_the_wait_ends_it() {
    Assertions.assertTimeoutPreemptively(
        TEST_TIMEOUT,
        () -> {
          Thread.ofVirtual().start(wakeUps::wakeUp);
          wakeUps.await(LONG);
        });
  }

  @Test
  void a_wait_ends_by_itself() {
    Assertions.assertTimeoutPreemptively(TEST_TIMEOUT, () -> wakeUps.await(Duration.ofMillis(1)));
  }
}
