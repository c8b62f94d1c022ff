package io.dojobell.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is the same in meaning is counted on the message that told it first. */
class RepeatTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock();
  private Workspace workspace;
  private RunningDojobell dojobell;
  private String channel;

  @BeforeEach
  void start() {
    workspace = Workspace.start(WorkspaceOptions.defaults());
    channel = workspace.slack().addChannel("security").id();
    dojobell = RunningDojobell.start(folder, workspace, Map.of("SLACK_CHANNEL", channel), clock);
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
  }

  @AfterEach
  void stop() {
    dojobell.close();
    workspace.close();
  }

  private void tell(String id, String title, String product) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"%s\",\"product\":\"%s\",\"id\":\"%s\"}"
                .formatted(title, product, id));
    assertThat(answer.status()).isEqualTo(202);
    workspace
        .changes()
        .await(
            () ->
                Optional.of(state(id))
                    .filter(state -> state.equals("sent") || state.equals("merged")),
            SOON)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/events/" + id).text()));
  }

  private String state(String id) {
    return dojobell.get("/api/v1/events/" + id).json().at("/deliveries/0/state").asText();
  }

  @Test
  void what_was_told_within_five_minutes_is_counted_on_the_first_message() {
    tell("one", "Finding 7 is late", "web");
    tell("two", "Finding 7 is late", "web");
    tell("three", "Finding 7 is late", "web");
    tell("other", "Finding 7 is late", "api");

    var messages = workspace.slack().messages(channel);
    assertThat(messages).hasSize(2);
    assertThat(messages.getFirst().everything()).contains("Came 3 times in all; last");
    assertThat(messages.getLast().everything()).doesNotContain("times in all");
    assertThat(state("two")).isEqualTo("merged");
    var first = dojobell.get("/api/v1/events/one").json().at("/deliveries/0/id").asLong();
    assertThat(dojobell.get("/api/v1/events/three").json().at("/deliveries/0/told_in").asLong())
        .isEqualTo(first);
  }

  @Test
  void after_the_window_it_is_told_anew_and_without_one_always() {
    tell("one", "Finding 7 is late", "web");
    clock.move(Duration.ofMinutes(6));
    tell("two", "Finding 7 is late", "web");
    assertThat(workspace.slack().messages(channel)).hasSize(2);

    assertThat(dojobell.put("/api/v1/system", "{\"repeat_window_seconds\":0}").status())
        .isEqualTo(200);
    tell("three", "Finding 7 is late", "web");
    assertThat(workspace.slack().messages(channel)).hasSize(3);
  }

  @Test
  void where_the_first_message_is_gone_it_is_told_anew() {
    tell("one", "Finding 7 is late", "web");
    workspace.faults().failNext("chat.update", 1, Fault.slackError("message_not_found"));
    tell("two", "Finding 7 is late", "web");
    tell("three", "Finding 7 is late", "web");

    var messages = workspace.slack().messages(channel);
    assertThat(messages).hasSize(2);
    assertThat(messages.stream().map(Message::everything))
        .last()
        .asString()
        .contains("Came 2 times in all");
  }
}
