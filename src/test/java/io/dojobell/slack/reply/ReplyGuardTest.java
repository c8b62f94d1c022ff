package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which response URLs an answer can be sent to. */
class ReplyGuardTest {
  @ParameterizedTest
  @CsvSource({
    "https://hooks.slack.com/actions/T0/1/abc, true",
    "http://127.0.0.1:8080/response/1, true",
    "http://127.0.0.1:99999/response/1, false",
    "ftp://hooks.slack.com/x, false",
    "hooks.slack.com/x, false",
    "'', false",
    ", false",
  })
  void an_invalid_url_is_not_tried(String responseUrl, boolean isReachable) {
    assertThat(ReplyGuard.canReach(responseUrl)).isEqualTo(isReachable);
  }
}
