package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.UnexpectedResponse;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads, as a route and the system setting set them. */
class ThreadTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("team");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
  }

  private void route(String threads) {
    var route =
        "{\"target\":{\"slack_channel\":\"%s\"},\"threads\":\"%s\"}".formatted(channel, threads);
    assertThat(dojobell.post("/api/v1/routes", route).status()).isEqualTo(201);
  }

  private void systemChannel(String system) {
    var setting = "{\"channels\":{\"sla_breach\":[\"slack\"]}}";
    assertThat(dojobell.put("/api/v1/settings/system", setting).status()).isEqualTo(200);
    assertThat(dojobell.put("/api/v1/system", system).status()).isEqualTo(200);
  }

  private void systemChannel(String id, String threads) {
    systemChannel("{\"slack_channel\":\"%s\",\"slack_threads\":\"%s\"}".formatted(id, threads));
  }

  /** Sends it and waits until it is delivered, so that the next is a message of its own. */
  private Message sendAndAwait(String title, String about, String severity) {
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"%s\",\"severity\":\"%s\",\"no_users\":true,%s}"
            .formatted(title, severity, about));
    return workspace
        .slack()
        .awaitMessage(channel, message -> message.text().contains(title), TIMEOUT);
  }

  @Test
  void events_on_one_engagement_else_one_product_follow_in_the_first_ones_thread() {
    route("on");
    var first = sendAndAwait("One", "\"product\":\"web\",\"engagement\":\"q4\"", "low");
    var second = sendAndAwait("Two", "\"product\":\"web\",\"engagement\":\"q4\"", "critical");
    var other = sendAndAwait("Three", "\"product\":\"web\"", "low");
    var again = sendAndAwait("Four", "\"product\":\"web\"", "low");
    var none = sendAndAwait("Five", "\"test\":\"90\"", "low");

    assertThat(first.threadTs()).isEmpty();
    assertThat(second.threadTs()).contains(first.ts());
    assertThat(second.isBroadcast()).isFalse();
    assertThat(other.threadTs()).isEmpty();
    assertThat(again.threadTs()).contains(other.ts());
    assertThat(none.threadTs()).isEmpty();
  }

  @Test
  void with_broadcast_what_is_high_or_worse_is_shown_in_the_channel_too() {
    route("broadcast");
    var first = sendAndAwait("One", "\"product\":\"web\"", "critical");
    assertThat(sendAndAwait("Two", "\"product\":\"web\"", "medium").isBroadcast()).isFalse();
    var loud = sendAndAwait("Three", "\"product\":\"web\"", "high");
    assertThat(loud.isBroadcast()).isTrue();
    assertThat(loud.threadTs()).contains(first.ts());
  }

  @Test
  void the_first_message_shows_what_has_come_to_its_thread() {
    route("on");
    var first = scan("Nightly 1", "\"critical\"", "\"low\"");
    scan("Nightly 2", "\"critical\"", "\"high\"", "\"low\"");
    sendAndAwait("A finding is late", "\"product\":\"web\"", "low");

    var shown =
        workspace
            .slack()
            .awaitMessage(
                channel,
                message -> message.ts().equals(first.ts()) && message.allText().contains("other"),
                TIMEOUT);
    assertThat(shown.allText())
        .contains(
            "Nightly 1", "*So far:* 2 scans, 1 other event, 5 new findings, 2 critical; last");
    assertThat(workspace.slack().messages(channel)).hasSize(3);
  }

  private Message scan(String title, String... severities) {
    var findings =
        Arrays.stream(severities)
            .map(severity -> "{\"title\":\"F\",\"severity\":%s}".formatted(severity))
            .collect(Collectors.joining(","));
    dojobell.post(
        "/api/v1/events",
        "{\"type\":\"scan_added\",\"title\":\"%s\",\"product\":\"web\",\"no_users\":true,\"findings\":{\"new\":[%s]}}"
            .formatted(title, findings));
    return workspace
        .slack()
        .awaitMessage(channel, message -> message.text().contains(title), TIMEOUT);
  }

  @Test
  void the_system_channel_has_no_threads_until_they_are_turned_on() {
    systemChannel("{\"slack_channel\":\"%s\"}".formatted(channel));
    assertThat(dojobell.get("/api/v1/system").json().path("slack_threads").asText())
        .isEqualTo("off");
    sendAndAwait("One", "\"product\":\"web\"", "low");
    assertThat(sendAndAwait("Two", "\"product\":\"web\"", "low").threadTs()).isEmpty();

    systemChannel("{\"slack_threads\":\"on\"}");
    var first = sendAndAwait("Three", "\"product\":\"web\"", "low");
    assertThat(first.threadTs()).isEmpty();
    var second = sendAndAwait("Four", "\"product\":\"web\"", "critical");
    assertThat(second.threadTs()).contains(first.ts());
    assertThat(second.isBroadcast()).isFalse();
    var shown =
        workspace
            .slack()
            .awaitMessage(
                channel, message -> message.ts().equals(first.ts()) && message.isEdited(), TIMEOUT);
    assertThat(shown.allText()).contains("Three", "*So far:* 2 events; last");
  }

  @Test
  void the_system_channel_with_broadcast_shows_what_is_high_or_worse_too() {
    systemChannel(channel, "broadcast");
    var first = sendAndAwait("One", "\"product\":\"web\",\"engagement\":\"q4\"", "critical");
    var quiet = sendAndAwait("Two", "\"product\":\"web\",\"engagement\":\"q4\"", "medium");
    var loud = sendAndAwait("Three", "\"product\":\"web\",\"engagement\":\"q4\"", "high");
    assertThat(quiet.threadTs()).contains(first.ts());
    assertThat(quiet.isBroadcast()).isFalse();
    assertThat(loud.threadTs()).contains(first.ts());
    assertThat(loud.isBroadcast()).isTrue();
  }

  @Test
  void a_route_s_channel_and_the_system_channel_have_threads_of_their_own() {
    var system = story.channel("security");
    systemChannel(system, "on");
    route("on");
    var ofRoute = sendAndAwait("One", "\"product\":\"web\"", "low");
    var ofSystem = awaitIn(system, "One");
    assertThat(sendAndAwait("Two", "\"product\":\"web\"", "low").threadTs()).contains(ofRoute.ts());
    assertThat(awaitIn(system, "Two").threadTs()).contains(ofSystem.ts());
  }

  private Message awaitIn(String other, String title) {
    return workspace
        .slack()
        .awaitMessage(other, message -> message.text().contains(title), TIMEOUT);
  }

  @Test
  void with_off_each_stands_by_itself() {
    route("off");
    sendAndAwait("One", "\"product\":\"web\"", "low");
    assertThat(sendAndAwait("Two", "\"product\":\"web\"", "low").threadTs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cannot_reply_to_message",
        "restricted_action_thread_locked",
        "restricted_action_non_threadable_channel",
        "thread_not_found"
      })
  void where_slack_refuses_the_thread_a_new_one_begins(String error) {
    route("on");
    var first = sendAndAwait("One", "\"product\":\"web\"", "low");
    workspace.slack().refuseReplies(first, error);
    var second = sendAndAwait("Two", "\"product\":\"web\"", "low");
    var third = sendAndAwait("Three", "\"product\":\"web\"", "low");

    assertThat(second.threadTs()).isEmpty();
    assertThat(third.threadTs()).contains(second.ts());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void where_the_first_message_was_deleted_a_new_thread_begins(boolean isError) {
    workspace.slack().missingThreadIsAnError(isError);
    route("on");
    var first = sendAndAwait("One", "\"product\":\"web\"", "low");
    workspace.slack().delete(first);
    var second = sendAndAwait("Two", "\"product\":\"web\"", "low");
    var third = sendAndAwait("Three", "\"product\":\"web\"", "low");

    assertThat(second.threadTs()).isEmpty();
    assertThat(third.threadTs()).contains(second.ts());
  }

  @Test
  void a_thread_whose_first_message_cannot_be_updated_goes_on() {
    route("on");
    var first = sendAndAwait("One", "\"product\":\"web\"", "low");
    workspace.faults().failAll("chat.update", Fault.unexpected(UnexpectedResponse.DEEP_JSON));
    var second = sendAndAwait("Two", "\"product\":\"web\"", "low");
    sendAndAwait("Three", "\"product\":\"web\"", "low");

    assertThat(second.threadTs()).contains(first.ts());
    assertThat(workspace.slack().messages(channel)).hasSize(3);
  }
}
