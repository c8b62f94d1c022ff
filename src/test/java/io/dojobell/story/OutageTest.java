package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.bench.SummaryText;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Slack is away for an hour, or refuses the token, and comes back by itself. */
class OutageTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration RECOVERY_TIMEOUT = Duration.ofSeconds(10);
  private static final int PEOPLE = 12;
  private static final int CHANNELS = 3;

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final AdjustableClock clock = new AdjustableClock();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final List<String> channels = new ArrayList<>();

  @BeforeEach
  void start() {
    // Mail for people, and nowhere else to go for what is sent to channels.
    dojobell = story.start(Map.of("TEAMS_WEBHOOK_URL", "", "MAIL_TO", ""), clock);
    for (var n = 0; n < CHANNELS; n++) {
      var channel = workspace.slack().addChannel("team-" + n).id();
      channels.add(channel);
      dojobell.post(
          "/api/v1/routes",
          "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}".formatted(n, channel));
    }
    for (var n = 0; n < PEOPLE; n++) {
      var address = "user%d@example.com".formatted(n);
      workspace.slack().addUser(WorkspaceUser.named("user" + n).email(address));
      dojobell.put("/api/v1/users/user" + n, "{\"email\":\"%s\"}".formatted(address));
      dojobell.put(
          "/api/v1/settings/users/user" + n, "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
    }
    dojobell.put("/api/v1/system", "{\"required\":[]}");
  }

  private void send(String type, String title, String more) {
    var answer =
        dojobell.post(
            "/api/v1/events", "{\"type\":\"%s\",\"title\":\"%s\",%s}".formatted(type, title, more));
    assertThat(answer.status()).isEqualTo(202);
  }

  private long count(String state, String channel) {
    return dojobell
        .get("/api/v1/deliveries?limit=200&channel=" + channel + "&state=" + state)
        .json()
        .path("deliveries")
        .size();
  }

  private long untriedDirectMessages() {
    var queued = dojobell.get("/api/v1/deliveries?limit=200&channel=slack&state=queued").json();
    return queued.path("deliveries").valueStream().filter(one -> one.hasNonNull("user")).count();
  }

  private boolean isQuiet() {
    return count("sending", "slack") + count("sending", "email") + count("queued", "email") == 0;
  }

  private void await(String what, java.util.function.BooleanSupplier condition, Duration most) {
    workspace
        .changes()
        .await(() -> Optional.of(true).filter(_ -> condition.getAsBoolean()), most)
        .orElseThrow(
            () ->
                new AssertionError(
                    what + ": " + dojobell.get("/api/v1/deliveries?limit=100").text()));
  }

  private String deliveredText() {
    var text = new StringBuilder();
    channels.forEach(
        channel ->
            workspace.slack().messages(channel).stream()
                .map(Message::allText)
                .forEach(text::append));
    return text.toString();
  }

  @Test
  void an_hour_without_slack_goes_by_mail_once_each_and_the_rest_is_sent_at_its_return() {
    workspace.faults().failAll("*", Fault.status(503));
    for (var n = 0; n < PEOPLE; n++) {
      send("user_mentioned", "Mention " + n, "\"recipients\":[\"user%d\"]".formatted(n));
    }
    // One that is tried after the last leap only would be tried again in real time.
    await("all direct messages tried", () -> untriedDirectMessages() == 0, TIMEOUT);
    var events = 0;
    for (var minutes = 0; minutes < 60; minutes += 10) {
      for (var n = 0; n < CHANNELS; n++) {
        send(
            "sla_breach", "Late " + events++, "\"no_users\":true,\"product\":\"p%d\"".formatted(n));
      }
      // What is under way is let end: a leap of the clock in its middle would end its lease.
      await("nothing under way", this::isQuiet, TIMEOUT);
      clock.advance(Duration.ofMinutes(10));
    }
    await("all direct messages by mail", () -> count("sent", "email") == PEOPLE, TIMEOUT);

    workspace.faults().clear();
    await("all told at Slack's return", () -> count("retrying", "slack") == 0, RECOVERY_TIMEOUT);

    await(
        "none queued or under way",
        () -> count("queued", "slack") + count("sending", "slack") == 0,
        TIMEOUT);
    var counted =
        channels.stream()
            .flatMap(channel -> workspace.slack().messages(channel).stream())
            .mapToInt(message -> SummaryText.eventCount(message.text()))
            .sum();
    assertThat(counted).isGreaterThanOrEqualTo(events);
    for (var channel : channels) {
      assertThat(workspace.slack().messages(channel)).hasSizeLessThanOrEqualTo(3);
    }
    for (var n = 0; n < PEOPLE; n++) {
      var title = "Mention " + n;
      // A leap of the clock may end a lease amid a mail: then it comes twice, as the same one.
      var mails =
          workspace.mailbox().messages().stream()
              .filter(mail -> mail.subject().endsWith(title))
              .map(mail -> mail.header("Message-ID"))
              .distinct()
              .toList();
      assertThat(mails).as("mails of %s", title).hasSize(1);
    }
  }

  @Test
  void what_a_dead_token_held_back_is_sent_once_it_works_without_a_new_event() {
    workspace.slack().refuseToken("token_revoked");
    send("sla_breach", "Late", "\"no_users\":true,\"product\":\"p0\"");
    await("given up", () -> count("failed", "slack") == 1, TIMEOUT);

    workspace.slack().refuseToken("");
    var message =
        workspace
            .slack()
            .awaitMessage(
                channels.getFirst(), sent -> sent.text().contains("Late"), RECOVERY_TIMEOUT);
    assertThat(message.text()).contains("Late");
    assertThat(count("failed", "slack")).isZero();
  }

  @Test
  void all_that_failed_at_a_destination_is_retried_by_one_command() {
    workspace.faults().failNext("chat.postMessage", 1, Fault.slackError("is_archived"));
    send("sla_breach", "Late one", "\"no_users\":true,\"product\":\"p0\"");
    await("given up", () -> count("failed", "slack") == 1, TIMEOUT);

    var again =
        dojobell.post(
            "/api/v1/deliveries/retry",
            "{\"destination\":\"slack:%s\"}".formatted(channels.getFirst()));

    assertThat(again.status()).isEqualTo(202);
    assertThat(again.json().path("retried").asInt()).isEqualTo(1);
    workspace
        .slack()
        .awaitMessage(channels.getFirst(), message -> message.text().contains("Late one"), TIMEOUT);
    assertThat(dojobell.post("/api/v1/deliveries/retry", "{\"destination\":\"nonsense\"}").status())
        .isEqualTo(422);
  }
}
