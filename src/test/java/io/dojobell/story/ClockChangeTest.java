package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The machine's clock is set while the service runs, or between two starts. */
class ClockChangeTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final AdjustableClock clock = new AdjustableClock();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");

  @BeforeEach
  void start() {
    startDojobell();
    dojobell.put(
        "/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\",\"email\"]}}");
  }

  private void startDojobell() {
    dojobell = story.start(Map.of("SLACK_CHANNEL", channel, "TEAMS_WEBHOOK_URL", ""), clock);
  }

  private void send(String title) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"%1$s\",\"id\":\"%1$s\"}".formatted(title));
    assertThat(answer.status()).isEqualTo(202);
  }

  private void awaitSent(String id) {
    awaitState(id, "sent");
  }

  private void awaitState(String id, String state) {
    workspace
        .changes()
        .await(
            () ->
                Optional.of(dojobell.get("/api/v1/events/" + id).json().path("deliveries"))
                    .filter(
                        deliveries ->
                            deliveries.findValuesAsText("state").stream().allMatch(state::equals)),
            TIMEOUT)
        .orElseThrow(() -> new AssertionError(dojobell.get("/api/v1/events/" + id).text()));
  }

  private long posts() {
    return workspace.slack().calls().stream()
        .filter(call -> call.method().equals("chat.postMessage"))
        .count();
  }

  private void servicesWork() {
    workspace.faults().clear();
  }

  private void slackAndMailFail() {
    workspace.faults().failAll("*", Fault.status(503));
    workspace.faults().failAll("smtp", Fault.status(451));
  }

  @Test
  void an_hour_back_after_a_message_the_next_one_goes_out_at_once() {
    send("one");
    awaitSent("one");
    clock.shiftWallClock(Duration.ofHours(-1));
    send("two");
    awaitSent("two");
  }

  @Test
  void an_hour_back_while_a_retry_waits_it_is_tried_at_once() {
    slackAndMailFail();
    send("one");
    awaitState("one", "retrying");
    clock.shiftWallClock(Duration.ofHours(-1));
    servicesWork();
    awaitSent("one");
  }

  @Test
  void a_day_forward_and_back_nothing_stands_still() {
    send("one");
    awaitSent("one");
    clock.shiftWallClock(Duration.ofDays(1));
    send("two");
    awaitSent("two");
    clock.shiftWallClock(Duration.ofDays(-1));
    send("three");
    awaitSent("three");
  }

  @Test
  void a_day_forward_during_a_short_outage_fails_nothing_and_sends_nothing_elsewhere() {
    slackAndMailFail();
    send("one");
    awaitState("one", "retrying");
    clock.shiftWallClock(Duration.ofDays(1));
    var calls = posts();
    workspace
        .changes()
        .await(() -> Optional.of(posts()).filter(now -> now > calls), TIMEOUT)
        .orElseThrow();
    servicesWork();
    awaitSent("one");
    assertThat(dojobell.get("/api/v1/events/one").json().path("deliveries")).hasSize(2);
  }

  /** Nodes on PostgreSQL go by its clock, which nobody sets here: DatabaseClockTest. */
  @DisabledIfSystemProperty(named = "dojobell.test.database", matches = "postgresql")
  @Test
  void an_hour_back_between_two_starts_what_waited_is_tried_at_the_second() {
    slackAndMailFail();
    send("one");
    awaitState("one", "retrying");
    dojobell.close();
    clock.shiftWallClock(Duration.ofHours(-1));
    servicesWork();
    startDojobell();
    awaitSent("one");
    send("two");
    awaitSent("two");
  }
}
