package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people write to the bot is answered as {@code /dojo} is. */
class DirectMessagesAndMentionsTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String BOT = "<@" + Installation.BOT_USER + ">";

  @RegisterExtension private final Story story = Story.withoutRateLimits();
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private final String bob = story.slackUser("bob");

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
    dojobell.put("/api/v1/users/bob", "{\"name\":\"Bob\",\"email\":\"bob@example.com\"}");
    workspace.slack().invite(bob, channel, Installation.BOT_USER);
  }

  private Message await(String where, String text) {
    return workspace
        .slack()
        .awaitMessage(
            where,
            message -> !message.user().equals(bob) && message.allText().contains(text),
            TIMEOUT);
  }

  private List<Message> answers() {
    return workspace.slack().messages(bob).stream()
        .filter(message -> !message.user().equals(bob))
        .toList();
  }

  private ObjectNode directMessage(String text) {
    return Json.object()
        .put("type", "message")
        .put("channel_type", "im")
        .put("channel", workspace.slack().messages(bob).getFirst().channel())
        .put("user", bob)
        .put("text", text)
        .put("ts", "1700000000.000100")
        .put("team", Installation.TEAM);
  }

  @Test
  void help_in_a_direct_message_is_answered_there_by_a_message() {
    workspace.slack().post(bob, bob, "help");

    var answer = await(bob, "/dojo subscribe");
    assertThat(answer.ephemeralTo()).isEmpty();
    assertThat(answer.blocks().toString()).contains("\"type\":\"button\"");
  }

  @Test
  void a_change_by_direct_message_is_undone_by_its_button() {
    var before = dojobell.get("/api/v1/settings/users/bob").text();
    workspace.slack().post(bob, bob, "subscribe scans");
    var answer = await(bob, "Scans and tests");
    assertThat(dojobell.get("/api/v1/settings/users/bob").text()).isNotEqualTo(before);

    workspace.slack().press(bob, answer, "undo");

    await(bob, "Undone");
    assertThat(dojobell.get("/api/v1/settings/users/bob").text()).isEqualTo(before);
  }

  @Test
  void a_mention_is_answered_to_its_author_only() {
    workspace.slack().post(bob, channel, BOT + " help");

    assertThat(await(channel, "/dojo subscribe").ephemeralTo()).isEqualTo(bob);
  }

  @Test
  void a_mention_that_cannot_be_answered_there_is_answered_by_direct_message() {
    workspace.faults().failNext("chat.postEphemeral", 1, Fault.slackError("user_not_in_channel"));
    workspace.slack().post(bob, channel, BOT + " subscriptions");

    await(bob, "Your subscriptions");
  }

  @Test
  void settings_are_opened_by_a_button_since_a_message_cannot_open_them() {
    workspace.slack().post(bob, bob, "settings");

    workspace.slack().press(bob, await(bob, "Your settings"), "settings");

    assertThat(workspace.slack().awaitModal(bob, _ -> true, TIMEOUT).blocks()).isNotEmpty();
  }

  @Test
  void its_own_messages_edits_and_other_bots_are_not_answered() {
    workspace.slack().post(bob, bob, "status");
    await(bob, "Slack");
    var before = answers().size();

    workspace.slack().event(directMessage("help").put("bot_id", "B0OTHER"));
    workspace.slack().event(directMessage("help").put("subtype", "message_changed"));
    workspace.slack().event(directMessage("digest off"));

    await(bob, "igest");
    assertThat(answers()).hasSize(before + 1);
  }

  @Test
  void an_event_that_is_sent_again_is_answered_once() {
    var body =
        Json.object()
            .put("event_id", "Ev0SAME")
            .put("event_time", 1_700_000_000)
            .<ObjectNode>set("event", Json.object());
    workspace.slack().post(bob, bob, "status");
    await(bob, "Slack");
    var before = answers().size();
    body.set("event", directMessage("subscribe scans"));
    workspace.slack().outerEvent("event_callback", body.deepCopy());
    workspace.slack().outerEvent("event_callback", body.deepCopy());
    workspace.slack().post(bob, bob, "digest off");

    await(bob, "igest");
    await(bob, "Scans and tests");
    assertThat(answers()).hasSize(before + 2);
  }
}
