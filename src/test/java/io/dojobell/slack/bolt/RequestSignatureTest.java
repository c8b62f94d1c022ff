package io.dojobell.slack.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSignatureTest {
  private static final String SECRET = "a-secret-of-slack";
  private static final long NOW = 1_767_600_000;

  private final RequestSignature signature =
      new RequestSignature(SECRET, InstantSource.fixed(Instant.ofEpochSecond(NOW)));

  private boolean isValid(String secret, String stamp, String body) {
    return signature.isValid(
        stamp, SlackSignature.sign(secret, stamp, body), body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-300, true", "300, true", "-301, false", "301, false"})
  void what_slack_signed_within_five_minutes_is_valid(int skew, boolean expected) {
    assertThat(isValid(SECRET, Long.toString(NOW + skew), "payload=ü")).isEqualTo(expected);
  }

  @Test
  void another_secret_or_body_is_not() {
    var stamp = Long.toString(NOW);
    assertThat(isValid("another", stamp, "a=1")).isFalse();
    assertThat(
            signature.isValid(
                stamp,
                SlackSignature.sign(SECRET, stamp, "a=1"),
                "a=2".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "now", "-1", "1767600000 ", "17676000001767600000"})
  void a_time_that_is_no_number_of_seconds_is_not(String stamp) {
    assertThat(isValid(SECRET, stamp, "a=1")).isFalse();
  }

  @Test
  void neither_is_a_request_without_time_or_signature() {
    var body = "a=1".getBytes(StandardCharsets.UTF_8);
    assertThat(signature.isValid(null, "v0=00", body)).isFalse();
    assertThat(signature.isValid(Long.toString(NOW), null, body)).isFalse();
  }

  @Test
  void requests_that_come_at_once_are_checked_each_by_itself() {
    var stamp = Long.toString(NOW);
    assertThat(
            IntStream.range(0, 5_000)
                .parallel()
                .filter(n -> !isValid(SECRET, stamp, "number=" + n))
                .boxed()
                .toList())
        .isEmpty();
  }
}
