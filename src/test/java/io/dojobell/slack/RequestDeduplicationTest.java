package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A repeated request acts once; a request while Slack is down is answered at once. */
class RequestDeduplicationTest {
  private static final int PARALLEL_REQUESTS = 50;

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private ForgedRequests forgedRequests;
  private final String bob = story.slackUser("bob");

  @BeforeEach
  void start() {
    var channel = workspace.slack().addChannel("security").id();
    dojobell = story.start(Map.of());
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    forgedRequests = new ForgedRequests(dojobell, workspace);
    workspace.slack().command(bob, channel, "/dojo subscriptions");
    workspace
        .slack()
        .awaitMessage(
            channel, message -> message.text().contains("subscriptions"), Duration.ofSeconds(5));
  }

  private String form(String trigger, String text) {
    return "command=%2Fdojo&text="
        + text
        + "&user_id="
        + bob
        + "&team_id=T1&channel_id=C1&trigger_id="
        + trigger;
  }

  @Test
  void a_command_that_comes_again_acts_once_also_after_a_restart() {
    var once = form(forgedRequests.trigger(), "subscribe+slas");
    assertThat(forgedRequests.post(once).text()).contains("Subscribed to");
    forgedRequests.post(form(forgedRequests.trigger(), "unsubscribe+slas"));
    var row = dojobell.get("/api/v1/settings/users/bob").text();

    assertThat(forgedRequests.post(once).text()).isEmpty();
    dojobell.close();
    dojobell = story.start(Map.of());
    forgedRequests = new ForgedRequests(dojobell, workspace);

    assertThat(forgedRequests.post(once).status()).isEqualTo(200);
    assertThat(forgedRequests.post(once).text()).isEmpty();
    assertThat(dojobell.get("/api/v1/settings/users/bob").text()).isEqualTo(row);
  }

  @Test
  void of_fifty_repeats_at_once_one_acts() throws Exception {
    var once = form(forgedRequests.trigger(), "subscribe+slas");
    var answers = new ArrayList<Future<RunningDojobell.Answer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < PARALLEL_REQUESTS; n++) {
        answers.add(threads.submit(() -> forgedRequests.post(once)));
      }
    }

    var acted = 0;
    for (var answer : answers) {
      assertThat(answer.get().status()).isEqualTo(200);
      acted += answer.get().text().isEmpty() ? 0 : 1;
    }
    assertThat(acted).isEqualTo(1);
  }

  @Test
  void fifty_commands_at_once_are_answered_with_slack_down_since_the_start() throws Exception {
    dojobell.close();
    workspace.faults().failAll("*", Fault.connectionRefused());
    dojobell = story.start(Map.of());
    forgedRequests = new ForgedRequests(dojobell, workspace);
    var answers = new ArrayList<Future<RunningDojobell.Answer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < PARALLEL_REQUESTS; n++) {
        var text = n % 2 == 0 ? "subscribe+scans" : "quiet+20:00-08:00";
        answers.add(
            threads.submit(() -> forgedRequests.post(form(forgedRequests.trigger(), text))));
      }
    }

    for (var answer : answers) {
      assertThat(answer.get().status()).isEqualTo(200);
    }
    assertThat(answers.getFirst().get().text()).contains("Scans and tests");
  }
}
