package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.story.AdjustableClock;
import io.dojobell.story.Story;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot is added to a channel. */
class ChannelJoinTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final AdjustableClock clock = new AdjustableClock();
  @RegisterExtension private final Story story = Story.of(WorkspaceOptions.defaults().clock(clock));
  private final Workspace workspace = story.workspace();
  private RunningDojobell dojobell;
  private final String channel = story.channel("security");
  private String secret;
  private String bob;

  @BeforeEach
  void start() {
    secret = workspace.slack().addChannel(WorkspaceChannel.named("secret").asPrivate()).id();
    bob = workspace.slack().addUser(WorkspaceUser.named("bob")).id();
    dojobell = story.start(Map.of());
  }

  private void invite(String where, String who) {
    assertThat(workspace.slack().invite(bob, where, who).ok()).isTrue();
  }

  private List<Message> greetings(String where) {
    return workspace.slack().messages(where).stream()
        .filter(message -> message.text().contains("/dojo here subscribe"))
        .toList();
  }

  private void awaitGreetings(String where, int count) {
    workspace
        .changes()
        .await(
            () -> greetings(where).size() == count ? Optional.of(true) : Optional.empty(), TIMEOUT)
        .orElseThrow(() -> new AssertionError(workspace.slack().messages(where).toString()));
  }

  @Test
  void it_explains_itself_in_public_and_private_channels_once_a_day() {
    invite(channel, Installation.BOT_USER);
    awaitGreetings(channel, 1);
    invite(channel, Installation.BOT_USER);
    invite(secret, Installation.BOT_USER);
    awaitGreetings(secret, 1);
    assertThat(greetings(channel)).hasSize(1);

    clock.advance(Duration.ofHours(25));
    invite(channel, Installation.BOT_USER);
    awaitGreetings(channel, 2);
  }

  @Test
  void of_others_who_join_it_says_nothing() {
    invite(channel, Installation.BOT_USER);
    awaitGreetings(channel, 1);
    invite(channel, bob);
    invite(secret, Installation.BOT_USER);
    awaitGreetings(secret, 1);

    assertThat(workspace.slack().messages(channel)).hasSize(1);
  }

  @Test
  void a_greeting_that_slack_refused_is_sent_when_it_is_added_again() {
    workspace.faults().failNext("chat.postMessage", 1, Fault.status(503));
    invite(channel, Installation.BOT_USER);
    workspace
        .changes()
        .await(
            () ->
                workspace.faults().isPending("chat.postMessage")
                    ? Optional.empty()
                    : Optional.of(true),
            TIMEOUT)
        .orElseThrow();
    workspace
        .changes()
        .await(
            () -> {
              invite(channel, Installation.BOT_USER);
              return greetings(channel).isEmpty() ? Optional.empty() : Optional.of(true);
            },
            TIMEOUT)
        .orElseThrow();
    assertThat(greetings(channel)).hasSize(1);
  }

  @Test
  void an_event_that_slack_sends_again_is_acted_on_once() {
    var forger = new ForgedRequests(dojobell, workspace);
    var event =
        """
        {"type":"event_callback","team_id":"%s","event_id":"Ev0AGAIN","event":{
         "type":"member_joined_channel","user":"%s","channel":"%s","channel_type":"C"}}\
        """
            .formatted(Installation.TEAM, Installation.BOT_USER, channel);
    for (var n = 0; n < 4; n++) {
      assertThat(forger.post(event).status()).isEqualTo(200);
    }
    awaitGreetings(channel, 1);
    invite(secret, Installation.BOT_USER);
    awaitGreetings(secret, 1);
    assertThat(greetings(channel)).hasSize(1);
  }
}
