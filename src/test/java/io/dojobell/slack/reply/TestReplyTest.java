package io.dojobell.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestReplyTest {
  @Test
  void each_channel_has_a_line_with_its_result() {
    var reply =
        TestReply.of(
            List.of(
                new TestResult(Channel.SLACK, true, "Sent to\nC0123"),
                new TestResult(Channel.EMAIL, false, "No <server>")));

    assertThat(reply.text())
        .startsWith("*Test results*\n:white_check_mark: Slack: Sent to C0123\n:x: Email: No ")
        .doesNotContain("<server>");
  }
}
