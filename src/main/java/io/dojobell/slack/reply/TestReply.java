package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TestResult;
import io.dojobell.model.TextSanitizer;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the results of test messages. */
public final class TestReply {
  private TestReply() {}

  /** Returns a line for each result. */
  public static Reply of(List<TestResult> results) {
    return Reply.of(
        "*Test results*\n"
            + results.stream().map(TestReply::resultLine).collect(Collectors.joining("\n")));
  }

  private static String resultLine(TestResult result) {
    return "%s %s: %s"
        .formatted(
            result.arrived() ? ":white_check_mark:" : ":x:",
            result.channel().words().subject(),
            Mrkdwn.escape(300, TextSanitizer.singleLine(result.detail())));
  }
}
