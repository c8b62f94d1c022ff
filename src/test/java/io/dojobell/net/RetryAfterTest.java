package io.dojobell.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "' 30 ', 30",
    "3600, 3600",
    "3601, 3600",
    "9223372036854775807, 3600"
  })
  void seconds_count_from_now_up_to_an_hour(String header, long seconds) {
    assertThat(RetryAfter.parse(header, NOW)).isEqualTo(NOW.plusSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 26 Nov 2026 10:05:00 GMT | 2026-11-26T10:05:00Z",
        "Thu, 26 Nov 2026 11:00:00 GMT | 2026-11-26T11:00:00Z",
        "Thu, 26 Nov 2026 11:00:01 GMT | 2026-11-26T11:00:00Z",
        "Fri, 27 Nov 2026 10:00:00 GMT | 2026-11-26T11:00:00Z",
      })
  void a_date_is_that_moment_or_in_an_hour(String header, Instant when) {
    assertThat(RetryAfter.parse(header, NOW)).isEqualTo(when);
  }

  @Test
  void a_date_that_has_passed_is_now() {
    assertThat(RetryAfter.parse("Thu, 26 Nov 2026 09:59:59 GMT", NOW)).isEqualTo(NOW);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "-1", "1.5", "soon", "٣", "99999999999999999999", "2026-11-26T10:05:00Z"})
  void a_missing_or_strange_header_is_none(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isNull();
  }
}
