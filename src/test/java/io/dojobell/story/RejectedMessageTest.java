package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.bench.SummaryText;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.CallRecord;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A message that Slack refuses for its form or its thread is sent smaller, or outside the thread.
 */
class RejectedMessageTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(40);
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel));
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
  }

  private void send(int events, int evil) {
    var body = JSON.createArrayNode();
    for (var i = 0; i < events; i++) {
      body.addObject()
          .put("type", "sla_breach")
          .put("title", (i == evil ? "evil " : "good ") + i)
          .put("url", "https://dojo.example.com/finding/" + i)
          .put("no_users", true);
    }
    assertThat(dojobell.post("/api/v1/events", body.toString()).status()).isEqualTo(202);
  }

  private void awaitState(String state, int count) {
    workspace
        .changes()
        .await(
            () ->
                Optional.of(true)
                    .filter(
                        _ ->
                            count("queued") + count("retrying") + count("sending") == 0
                                && count(state) == count),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/deliveries").text()));
  }

  private int count(String state) {
    return dojobell
        .get("/api/v1/deliveries?limit=200&channel=slack&state=" + state)
        .json()
        .path("deliveries")
        .size();
  }

  private String everything() {
    return workspace.slack().messages(channel).stream()
        .map(Message::allText)
        .collect(Collectors.joining("\n"));
  }

  private long posts() {
    return workspace.slack().calls().stream()
        .map(CallRecord::method)
        .filter("chat.postMessage"::equals)
        .count();
  }

  @Test
  void one_event_that_slack_will_not_have_takes_no_other_with_it() {
    workspace
        .faults()
        .failContaining("chat.postMessage", "evil", Fault.slackError("invalid_blocks"));
    send(10, 3);
    awaitState("failed", 1);

    assertThat(everything()).contains("good 0", "good 4").doesNotContain("evil");
    assertThat(count("sent") + count("merged")).isEqualTo(9);
    var counted =
        workspace.slack().messages(channel).stream()
            .mapToInt(message -> SummaryText.eventCount(message.text()))
            .sum();
    assertThat(counted).isEqualTo(9);
    // The message that all would have been, 2·log2(10) and the bad one's own two.
    assertThat(posts()).isLessThanOrEqualTo(9);
  }

  @Test
  void an_event_whose_blocks_slack_will_not_have_is_sent_as_text_with_its_link() {
    workspace
        .faults()
        .failContaining("chat.postMessage", "evil 3*", Fault.slackError("invalid_blocks"));
    workspace
        .faults()
        .failContaining("chat.postMessage", "evil 3>", Fault.slackError("invalid_blocks"));
    send(10, 3);
    awaitState("failed", 0);

    assertThat(everything()).contains("evil 3", "https://dojo.example.com/finding/3");
    assertThat(count("sent") + count("merged")).isEqualTo(10);
  }

  @Test
  void a_summary_that_slack_finds_too_long_is_sent_with_fewer_names() {
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError("msg_blocks_too_long"));
    send(150, -1);
    awaitState("failed", 0);

    assertThat(workspace.slack().messages(channel)).hasSizeLessThanOrEqualTo(2);
    assertThat(count("sent") + count("merged")).isEqualTo(150);
  }
}
