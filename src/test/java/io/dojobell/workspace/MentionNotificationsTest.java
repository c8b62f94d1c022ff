package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a message notifies by the mentions in it. */
final class MentionNotificationsTest {
  private final WorkspaceFixture fixture =
      new WorkspaceFixture(WorkspaceOptions.defaults().enforceRateLimits(false));
  private final String bob = fixture.slack.addUser(WorkspaceUser.named("bob")).id();

  @AfterEach
  void stop() {
    fixture.close();
  }

  /** Posts it and returns the ids of those whom it notified. */
  private Set<String> post(String message) {
    assertThat(fixture.post(message).path("ok").asBoolean()).isTrue();
    return notifiedByLast();
  }

  private Set<String> notifiedByLast() {
    return fixture.slack.usersNotifiedBy(fixture.slack.messages(fixture.security).getLast());
  }

  private static String text(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  @Test
  void here_notifies_all_members_and_no_bot_once_a_message() {
    assertThat(post(text("x"))).isEmpty();
    assertThat(post(text("&lt;!here&gt; @here"))).isEmpty();
    assertThat(post(text("<!here> x"))).containsExactlyInAnyOrder(fixture.alice, bob);
    assertThat(
            post(
                "{\"text\":\"<!here>"
                    + " x\",\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"<!here>"
                    + " x\"}}]}"))
        .containsExactlyInAnyOrder(fixture.alice, bob);
  }

  @Test
  void a_user_group_notifies_its_members_and_an_unknown_one_nobody() {
    var group = fixture.slack.addUserGroup("oncall", Set.of(bob));
    assertThat(post(text("<!subteam^" + group.id() + "> x"))).containsExactly(bob);
    assertThat(post(text("<!subteam^S404> x"))).isEmpty();
    assertThat(post(text("<@" + fixture.alice + "> x"))).containsExactly(fixture.alice);
  }

  @Test
  void in_a_thread_here_notifies_nobody_unless_the_channel_sees_it_too() {
    var group = fixture.slack.addUserGroup("oncall", Set.of(bob));
    var thread = ",\"thread_ts\":\"" + fixture.post(text("first")).path("ts").asText() + "\"";
    assertThat(post("{\"text\":\"<!here> x\"" + thread + "}")).isEmpty();
    assertThat(post("{\"text\":\"<!subteam^" + group.id() + "> x\"" + thread + "}"))
        .containsExactly(bob);
    assertThat(post("{\"text\":\"<!here> x\",\"reply_broadcast\":true" + thread + "}"))
        .containsExactlyInAnyOrder(fixture.alice, bob);
  }

  @Test
  void a_changed_message_notifies_nobody() {
    var ts = fixture.post(text("before")).path("ts").asText();
    fixture.call(
        "chat.update",
        "{\"channel\":\"%s\",\"ts\":\"%s\",\"text\":\"<!here> after\"}"
            .formatted(fixture.security, ts));
    assertThat(notifiedByLast()).isEmpty();
    assertThat(fixture.slack.liveMentions()).hasSize(1);
  }
}
