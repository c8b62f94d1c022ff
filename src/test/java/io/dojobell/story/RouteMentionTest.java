package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.slack.LiveMention;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom Slack notifies of critical events, as a route's mention says. */
class RouteMentionTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final SlackWorkspace slack = story.workspace().slack();
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");
  private final String carol = story.slackUser("carol");
  private final String oncall = slack.addUserGroup("oncall", Set.of(bob)).id();
  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
  }

  private void route(String mention, String threads) {
    var route =
        "{\"target\":{\"slack_channel\":\"%s\"},\"threads\":\"%s\",\"mention\":\"%s\"}"
            .formatted(channel, threads, mention);
    assertThat(dojobell.post("/api/v1/routes", route).status()).isEqualTo(201);
  }

  private static String event(String title, String severity) {
    return "{\"type\":\"sla_breach\",\"title\":\"%s\",\"severity\":\"%s\",\"product\":\"web\",\"no_users\":true}"
        .formatted(title, severity);
  }

  /** Sends it and waits until it is delivered, so that the next is a message of its own. */
  private Message sendAndAwait(String title, String severity) {
    assertThat(dojobell.post("/api/v1/events", event(title, severity)).status()).isEqualTo(202);
    return await(Mrkdwn.escape(title));
  }

  private Message await(String text) {
    return slack.awaitMessage(channel, message -> message.allText().contains(text), TIMEOUT);
  }

  private static String firstBlock(Message message) {
    return message.blocks().path(0).at("/text/text").asText();
  }

  private List<String> mentionsIn(Message message) {
    return slack.liveMentions().stream()
        .filter(live -> live.message().ts().equals(message.ts()))
        .map(LiveMention::mention)
        .toList();
  }

  @Test
  void here_notifies_the_channel_of_a_critical_event_and_of_no_other() {
    route("here", "off");
    var critical = sendAndAwait("One", "critical");
    assertThat(slack.usersNotifiedBy(critical)).containsExactlyInAnyOrder(bob, carol);
    assertThat(critical.text()).startsWith("<!here> ").contains("One");
    assertThat(firstBlock(critical)).startsWith("<!here>");

    var high = sendAndAwait("Two", "high");
    assertThat(slack.usersNotifiedBy(high)).isEmpty();
    assertThat(mentionsIn(high)).isEmpty();
  }

  @Test
  void a_user_group_is_notified_and_nobody_else() {
    route(oncall, "off");
    var critical = sendAndAwait("One", "critical");
    assertThat(slack.usersNotifiedBy(critical)).containsExactly(bob);
    assertThat(critical.text()).startsWith("<!subteam^" + oncall + "> ");
  }

  @Test
  void a_summary_with_a_critical_event_of_the_route_mentions_once() {
    route("here", "on");
    var events =
        Stream.of("low", "critical", "critical", "high")
            .map(severity -> event("Of " + severity, severity))
            .collect(Collectors.joining(",", "[", "]"));
    dojobell.post("/api/v1/events", events);
    var summary = await("Of critical");
    assertThat(slack.messages(channel)).hasSize(1);
    assertThat(slack.usersNotifiedBy(summary)).containsExactlyInAnyOrder(bob, carol);
    // In its notification text, and in its first block.
    assertThat(mentionsIn(summary)).containsExactly("<!here>", "<!here>");
    assertThat(summary.text()).startsWith("<!here> ");
    assertThat(firstBlock(summary)).startsWith("<!here>");
  }

  @Test
  void a_summary_without_a_critical_event_mentions_nobody() {
    route("here", "on");
    dojobell.post("/api/v1/events", "[" + event("One", "low") + "," + event("Two", "high") + "]");
    assertThat(slack.usersNotifiedBy(await("Two"))).isEmpty();
    assertThat(slack.liveMentions()).isEmpty();
  }

  @Test
  void here_in_a_thread_is_shown_in_the_channel_too_since_it_notifies_nobody_inside() {
    route("here", "on");
    var first = sendAndAwait("One", "low");
    var critical = sendAndAwait("Two", "critical");
    assertThat(critical.threadTs()).contains(first.ts());
    assertThat(critical.isBroadcast()).isTrue();
    assertThat(slack.usersNotifiedBy(critical)).containsExactlyInAnyOrder(bob, carol);
    assertThat(sendAndAwait("Three", "high").isBroadcast()).isFalse();
  }

  @Test
  void a_user_group_is_notified_inside_a_thread() {
    route(oncall, "on");
    var first = sendAndAwait("One", "low");
    var critical = sendAndAwait("Two", "critical");
    assertThat(critical.threadTs()).contains(first.ts());
    assertThat(critical.isBroadcast()).isFalse();
    assertThat(slack.usersNotifiedBy(critical)).containsExactly(bob);
  }

  @Test
  void a_critical_message_that_is_updated_notifies_nobody_again() {
    route("here", "on");
    var first = sendAndAwait("One", "critical");
    sendAndAwait("Two", "low");
    var shown =
        slack.awaitMessage(channel, one -> one.ts().equals(first.ts()) && one.isEdited(), TIMEOUT);
    assertThat(shown.allText()).contains("One", "So far:").doesNotContain("<!here>");
    assertThat(mentionsIn(first)).hasSize(2);
    // The same once more is counted on its message.
    dojobell.post("/api/v1/events", event("Two", "low"));
    await("Seen 2 times");
    assertThat(slack.liveMentions()).hasSize(2);
  }

  @Test
  void the_system_setting_and_routes_to_one_channel_give_one_message_with_their_mentions() {
    dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    dojobell.put("/api/v1/system", "{\"slack_channel\":\"%s\"}".formatted(channel));
    route("here", "on");
    route(oncall, "on");
    route("here", "on");
    var critical = sendAndAwait("One", "critical");
    assertThat(slack.messages(channel)).hasSize(1);
    assertThat(critical.text()).startsWith("<!here> <!subteam^" + oncall + "> Critical");
    assertThat(slack.usersNotifiedBy(critical)).containsExactlyInAnyOrder(bob, carol);
  }

  @Test
  void a_message_that_slack_accepts_only_as_plain_text_notifies_all_the_same() {
    route("here", "off");
    story.workspace().faults().failNext("chat.postMessage", 1, Fault.slackError("invalid_blocks"));
    var critical = sendAndAwait("One", "critical");
    assertThat(critical.blocks()).isEmpty();
    assertThat(critical.text()).startsWith("<!here> ");
    assertThat(slack.usersNotifiedBy(critical)).containsExactlyInAnyOrder(bob, carol);
  }

  @Test
  void text_from_outside_notifies_nobody() {
    route(oncall, "off");
    var hostile = sendAndAwait("Wake <!here> <!subteam^" + oncall + "> <@" + carol + ">", "high");
    assertThat(slack.usersNotifiedBy(hostile)).isEmpty();
    var critical = sendAndAwait("Wake <!channel> up", "critical");
    assertThat(slack.usersNotifiedBy(critical)).containsExactly(bob);
  }

  @Test
  void a_route_keeps_its_mention_and_only_one_to_slack_has_one() {
    route("here", "on");
    assertThat(mention("1")).isEqualTo("here");
    var without = "{\"target\":{\"slack_channel\":\"%s\"}}".formatted(channel);
    assertThat(dojobell.put("/api/v1/routes/1", without).status()).isEqualTo(200);
    assertThat(mention("1")).isEqualTo("null");

    var teams = story.workspace().teamsUrl("security");
    var toTeams = "{\"target\":{\"teams_url\":\"" + teams + "\"},\"mention\":%s}";
    assertRejected(toTeams.formatted("\"here\""), "is only for Slack channels: leave it out");
    assertThat(dojobell.post("/api/v1/routes", toTeams.formatted("null")).status()).isEqualTo(201);
    assertThat(dojobell.put("/api/v1/routes/2", "{\"mention\":\"here\"}").status()).isEqualTo(422);
    for (var unknown : List.of("@oncall", "channel", "<!here>", "s0123", "U000000001", "")) {
      assertRejected(
          "{\"target\":{\"slack_channel\":\"C1\"},\"mention\":\"" + unknown + "\"}",
          "must be here, or the ID of a Slack user group");
    }
  }

  private String mention(String route) {
    return dojobell.get("/api/v1/routes/" + route).json().path("mention").asText();
  }

  private void assertRejected(String route, String detail) {
    var answer = dojobell.post("/api/v1/routes", route);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("mention");
    assertThat(answer.json().at("/errors/0/detail").asText()).contains(detail);
  }
}
