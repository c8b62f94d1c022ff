package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.source.defectdojo.webhook.RecordedWebhook;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One news sent to several endpoints is one message, and two equal news are two. */
class DefectDojoDuplicatesTest {
  private static final Set<String> SETTLED = Set.of("sent", "merged", "skipped");

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final AdjustableClock clock = new AdjustableClock();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");
  private final String carol = story.slackUser("carol");

  @BeforeEach
  void start() {
    startDojobell();
    for (var user : List.of("bob", "carol")) {
      dojobell.put("/api/v1/users/" + user, "{\"email\":\"%s@example.com\"}".formatted(user));
      dojobell.put(
          "/api/v1/settings/users/" + user, "{\"channels\":{\"user_mentioned\":[\"slack\"]}}");
    }
    dojobell.put(
        "/api/v1/settings/system",
        "{\"channels\":{\"scan_added\":[\"slack\"],\"other\":[\"slack\"],\"close_engagement\":[\"slack\"]}}");
  }

  private void startDojobell() {
    dojobell =
        story.start(
            Map.of("SLACK_CHANNEL", channel, "DOJOBELL_DEFECTDOJO_SECRET", RecordedWebhook.SECRET),
            clock);
  }

  private void restart() {
    dojobell.close();
    startDojobell();
  }

  /** Posts it; its event once each of its deliveries has come to an end. */
  private JsonNode settled(RecordedWebhook webhook) {
    var answer = webhook.post(dojobell);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return settled(answer.json().path("id").asText());
  }

  private JsonNode settled(String event) {
    return EventCompletion.await(dojobell, workspace, event, SETTLED);
  }

  private static String result(RunningDojobell dojobell, RecordedWebhook webhook) {
    return webhook.post(dojobell).json().path("status").asText();
  }

  private List<String> messages(String place) {
    return workspace.slack().messages(place).stream().map(Message::allText).toList();
  }

  private static RecordedWebhook webhook(String name) {
    return RecordedWebhook.of320(name);
  }

  @Test
  void two_imports_of_one_title_within_five_minutes_are_both_shown_with_their_findings() {
    settled(webhook("scan_added-same-title-1"));
    restart();
    settled(webhook("scan_added-same-title-2"));

    assertThat(messages(channel)).hasSize(2);
    assertThat(messages(channel).getFirst()).contains("One A").doesNotContain("Seen ");
    assertThat(messages(channel).getLast()).contains("One B");
  }

  @Test
  void equal_bodies_for_the_same_user_are_two_events() {
    var empty = webhook("finding_closed");

    assertThat(result(dojobell, empty)).isEqualTo("accepted");
    assertThat(result(dojobell, empty)).isEqualTo("accepted");
    restart();
    assertThat(result(dojobell, empty.to("bob"))).isEqualTo("duplicate");
    assertThat(result(dojobell, empty.to("bob"))).isEqualTo("duplicate");
    assertThat(result(dojobell, empty.to("bob"))).isEqualTo("accepted");
  }

  @Test
  void one_event_at_seven_endpoints_is_one_message() {
    var scan = webhook("scan_added-new");
    settled(scan);
    for (var user : List.of("alice", "bob", "carol", "dave", "erin", "frank")) {
      assertThat(result(dojobell, scan.to(user))).isEqualTo("duplicate");
      restartAfter(user);
    }

    assertThat(messages(channel)).hasSize(1);
  }

  private void restartAfter(String user) {
    if (user.equals("carol")) {
      restart();
    }
  }

  @Test
  void two_events_whose_copies_for_seven_endpoints_come_mixed_up_are_two() {
    var closed = webhook("finding_closed");
    var users = Stream.of(null, "alice", "bob", "carol", "dave", "erin", "frank").toList();
    var became =
        Stream.concat(users.stream(), users.reversed().stream())
            .map(user -> result(dojobell, closed.to(user)))
            .toList();

    assertThat(became.stream().filter("accepted"::equals)).hasSize(2);
  }

  @Test
  void a_copy_that_comes_after_the_next_event_has_begun_makes_no_third() {
    var closed = webhook("finding_closed");
    result(dojobell, closed);
    result(dojobell, closed.to("bob"));
    clock.advance(Duration.ofMinutes(6));

    assertThat(result(dojobell, closed)).isEqualTo("accepted");
    assertThat(result(dojobell, closed.to("bob"))).isEqualTo("duplicate");
  }

  @Test
  void two_mentions_of_one_person_on_one_finding_reach_them_both() {
    var mention = webhook("user_mentioned-finding");
    settled(mention);
    restart();
    settled(mention);

    assertThat(messages(bob)).hasSize(2);
    assertThat(messages(bob)).noneMatch(text -> text.contains("Seen "));
  }

  @Test
  void the_same_mention_of_two_people_reaches_both() {
    settled(webhook("user_mentioned-finding").to("bob"));
    settled(webhook("user_mentioned-finding").to("carol"));

    assertThat(messages(bob)).hasSize(1);
    assertThat(messages(carol)).hasSize(1);
  }

  @Test
  void a_finding_that_was_closed_reopened_and_closed_is_last_seen_closed() {
    settled(webhook("finding_closed"));
    settled(webhook("finding_reopened"));
    settled(webhook("finding_closed"));

    assertThat(messages(channel).getLast()).contains("Finding closed");
  }

  @Test
  void an_engagement_that_was_closed_reopened_and_closed_is_last_seen_closed() {
    settled(webhook("engagement_closed"));
    settled(webhook("engagement_reopened"));
    settled(webhook("engagement_closed"));

    assertThat(messages(channel).getLast()).contains("Engagement closed");
  }

  @Test
  void a_summary_of_closed_reopened_and_closed_ends_with_closed() {
    workspace.faults().failAll("chat.postMessage", io.dojobell.workspace.Fault.status(503));
    var events =
        Stream.of("finding_added", "finding_closed", "finding_reopened", "finding_closed")
            .map(name -> webhook(name).post(dojobell).json().path("id").asText())
            .toList();
    workspace.faults().clear();
    dojobell.post("/api/v1/deliveries/retry", "{\"destination\":\"slack:%s\"}".formatted(channel));
    events.forEach(this::settled);

    var last = messages(channel).getLast();
    assertThat(last.lastIndexOf("Finding closed")).isGreaterThan(last.lastIndexOf("reopened"));
    assertThat(last.lastIndexOf("Finding closed")).isGreaterThan(last.lastIndexOf("Finding added"));
  }
}
