package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TickerTest {
  private static boolean hasPassed(long nanos, long since, long now) {
    Ticker ticker = () -> now;
    return ticker.hasPassed(Duration.ofNanos(nanos), since);
  }

  @Test
  void a_time_has_passed_from_its_last_nanosecond_on() {
    assertThat(hasPassed(50, 100, 149)).isFalse();
    assertThat(hasPassed(50, 100, 150)).isTrue();
    assertThat(hasPassed(50, 100, 151)).isTrue();
  }

  @Test
  void a_ticker_may_be_negative_and_pass_its_largest_number() {
    assertThat(hasPassed(50, -100, -51)).isFalse();
    assertThat(hasPassed(50, -100, -50)).isTrue();
    assertThat(hasPassed(20, Long.MAX_VALUE, Long.MIN_VALUE + 10)).isFalse();
    assertThat(hasPassed(20, Long.MAX_VALUE, Long.MIN_VALUE + 19)).isTrue();
  }
}
