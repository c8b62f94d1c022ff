package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.WorkspaceChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code member_joined_channel}: of channels that the app is in, and by its scopes. */
final class MemberJoinedChannelTest {
  private WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void the_app_is_notified_that_it_was_added_and_who_joins_afterwards() {
    assertThat(fixture.slack.invite(fixture.alice, fixture.security, fixture.alice).error())
        .isEqualTo("ignored");
    fixture.slack.command(fixture.alice, fixture.security, "/invite @Dojobell");
    var event = fixture.app.lastRequest().json().path("event");
    assertThat(event.path("type").asText()).isEqualTo("member_joined_channel");
    assertThat(event.path("user").asText()).isEqualTo(Installation.BOT_USER);
    assertThat(event.path("inviter").asText()).isEqualTo(fixture.alice);
    fixture.slack.invite(fixture.alice, fixture.security, fixture.alice);
    assertThat(fixture.app.lastRequest().json().at("/event/user").asText())
        .isEqualTo(fixture.alice);
  }

  @Test
  void a_private_channel_is_sent_with_its_scope_only() {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"groups:read\",", "");
    var secret = fixture.slack.addChannel(WorkspaceChannel.named("secret").asPrivate()).id();
    assertThat(fixture.slack.invite(fixture.alice, secret, Installation.BOT_USER).error())
        .isEqualTo("ignored");
    fixture.slack.invite(fixture.alice, fixture.security, Installation.BOT_USER);
    assertThat(fixture.app.requests()).hasSize(1);
  }

  @Test
  void an_app_that_does_not_subscribe_is_not_notified() {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"member_joined_channel\",", "");
    fixture.slack.invite(fixture.alice, fixture.security, Installation.BOT_USER);
    assertThat(fixture.app.requests()).isEmpty();
  }
}
