package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockCheckTest {
  private Instant wall = Instant.parse("2026-11-26T10:00:00Z");
  private long nanos = 5;
  private final ClockCheck check = new ClockCheck(() -> wall, () -> nanos);

  private void pass(Duration time) {
    wall = wall.plus(time);
    nanos += time.toNanos();
  }

  @Test
  void time_that_passes_is_no_change() {
    pass(Duration.ofDays(3));
    assertThat(check.change()).isEmpty();
  }

  @Test
  void a_clock_that_is_set_back_is_noticed_once() {
    pass(Duration.ofSeconds(10));
    wall = wall.minus(Duration.ofHours(1));
    assertThat(check.change()).contains(Duration.ofHours(-1));
    pass(Duration.ofSeconds(10));
    assertThat(check.change()).isEmpty();
  }

  @Test
  void a_clock_that_is_set_forward_is_noticed() {
    wall = wall.plus(Duration.ofDays(1));
    assertThat(check.change()).contains(Duration.ofDays(1));
  }

  @Test
  void a_clock_that_is_adjusted_in_small_steps_is_no_change() {
    for (var n = 0; n < 100; n++) {
      pass(Duration.ofSeconds(1));
      wall = wall.plusMillis(50);
      assertThat(check.change()).isEmpty();
    }
  }
}
