package io.dojobell.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private static final Instant BEGAN = Instant.parse("2026-11-26T10:00:00Z");
  private static final Backoff EARLIEST = new Backoff(chance(0));
  private static final Backoff LATEST = new Backoff(chance(-1));

  /** Returns a generator of the least or, for -1, the greatest of what is asked for. */
  private static RandomGenerator chance(long constant) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return constant;
      }

      @Override
      public long nextLong(long bound) {
        return constant == 0 ? 0 : bound - 1;
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 1",
    "2, 1, 2",
    "3, 2, 4",
    "4, 4, 8",
    "10, 256, 512",
    "11, 450, 900",
    "12, 450, 900",
    "21, 450, 900",
    "1000, 450, 900",
    "2147483647, 450, 900"
  })
  void each_wait_is_up_to_twice_the_last_of_which_half_is_chance(int tries, long least, long most) {
    assertThat(EARLIEST.delay(tries)).isEqualTo(Duration.ofSeconds(least));
    assertThat(LATEST.delay(tries)).isEqualTo(Duration.ofSeconds(most));
  }

  @Test
  void deliveries_that_failed_together_are_not_retried_together() {
    var backoff = new Backoff(new Random(20_261_126));
    assertThat(java.util.stream.Stream.generate(() -> backoff.delay(8)).limit(20).distinct())
        .hasSizeGreaterThan(10);
  }

  @Test
  void deliveries_expire_a_day_after_they_began_to_wait() {
    assertThat(Backoff.isExpired(BEGAN, BEGAN)).isFalse();
    assertThat(Backoff.isExpired(BEGAN, BEGAN.plus(Duration.ofHours(24)).minusNanos(1))).isFalse();
    assertThat(Backoff.isExpired(BEGAN, BEGAN.plus(Duration.ofHours(24)))).isTrue();
  }
}
