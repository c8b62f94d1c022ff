package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.workspace.slack.Installation;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Enterprise Grid, people and channels that change, and bodies of other outer types. */
final class EnterpriseGridTest {
  private static final String EVENTS = "\"app_home_opened\"";

  private WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private void restart(WorkspaceOptions options) {
    fixture.close();
    fixture = new WorkspaceFixture(options);
  }

  private void subscribe(String... events) {
    fixture.close();
    String more = EVENTS + ",\"" + String.join("\",\"", events) + "\"";
    fixture = WorkspaceFixture.withManifest(EVENTS, more);
  }

  private void restartWithout(String line) {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"" + line + "\",", "");
  }

  private JsonNode info(String user) {
    return fixture.form("users.info", "user=" + user);
  }

  @Test
  void a_member_of_the_organization_has_another_home_and_belongs_to_this_workspace() {
    restart(WorkspaceOptions.defaults().grid(true));
    WorkspaceUser eve =
        fixture.slack.addUser(
            WorkspaceUser.named("eve").inGrid("T2HOME", "T2HOME", Installation.TEAM));
    assertThat(info(eve.id()).at("/user/team_id").asText()).isEqualTo("T2HOME");
    assertThat(info(eve.id()).at("/user/enterprise_user/teams").toString())
        .isEqualTo("[\"T2HOME\",\"" + Installation.TEAM + "\"]");
    assertThat(fixture.form("users.lookupByEmail", "email=eve@example.com").path("ok").asBoolean())
        .isTrue();
    fixture.slack.addUser(WorkspaceUser.named("far").inGrid("T2HOME", "T2HOME"));
    assertThat(fixture.form("users.lookupByEmail", "email=far@example.com").path("error").asText())
        .isEqualTo("users_not_found");
    fixture.slack.command(eve.id(), fixture.security, "/dojo help");
    assertThat(fixture.app.lastRequest().form())
        .containsEntry("team_id", Installation.TEAM)
        .containsEntry("enterprise_id", Installation.ENTERPRISE)
        .containsEntry("is_enterprise_install", "false");
  }

  @Test
  void an_installation_for_the_whole_organization_says_so_everywhere() {
    restart(WorkspaceOptions.defaults().grid(true).orgInstall(true));
    fixture.slack.command(fixture.alice, fixture.security, "/dojo help");
    assertThat(fixture.app.lastRequest().form()).containsEntry("is_enterprise_install", "true");
    fixture.slack.openHome(fixture.alice);
    JsonNode event = fixture.app.lastRequest().json();
    assertThat(event.at("/authorizations/0/is_enterprise_install").asBoolean()).isTrue();
    assertThat(event.at("/authorizations/0/enterprise_id").asText())
        .isEqualTo(Installation.ENTERPRISE);
    fixture.slack.shortcut(fixture.alice, "open_settings", java.util.Optional.empty());
    assertThat(fixture.app.lastRequest().json().at("/enterprise/id").asText())
        .isEqualTo(Installation.ENTERPRISE);
    JsonNode test = fixture.call("auth.test", "{}");
    assertThat(test.path("is_enterprise_install").asBoolean()).isTrue();
  }

  @Test
  void an_address_is_confirmed_or_not_or_nothing_is_said_of_it() {
    String field = "/user/is_email_confirmed";
    WorkspaceUser named = WorkspaceUser.named("yes");
    assertThat(info(fixture.slack.addUser(named).id()).at(field).asBoolean()).isTrue();
    WorkspaceUser no = fixture.slack.addUser(WorkspaceUser.named("no").emailConfirmed(false));
    assertThat(info(no.id()).at(field).asBoolean(true)).isFalse();
    WorkspaceUser unsaid =
        fixture.slack.addUser(WorkspaceUser.named("unsaid").withoutEmailConfirmed());
    assertThat(info(unsaid.id()).at(field).isMissingNode()).isTrue();
    JsonNode found = fixture.form("users.lookupByEmail", "email=no@example.com");
    assertThat(found.at(field).asBoolean(true)).isFalse();
    assertThat(fixture.form("users.list", "limit=10").findValues("is_email_confirmed"))
        .anyMatch(value -> !value.asBoolean());
  }

  @Test
  void a_user_gets_another_id_and_keeps_the_address() {
    fixture.slack.changeUserId(fixture.alice, "W000000009");
    assertThat(info(fixture.alice).path("error").asText()).isEqualTo("user_not_found");
    String post = "{\"channel\":\"%s\",\"text\":\"x\"}";
    assertThat(
            fixture.call("chat.postMessage", post.formatted(fixture.alice)).path("error").asText())
        .isEqualTo("channel_not_found");
    JsonNode found = fixture.form("users.lookupByEmail", "email=alice@example.com");
    assertThat(found.at("/user/id").asText()).isEqualTo("W000000009");
    assertThat(
            fixture.call("chat.postMessage", post.formatted("W000000009")).path("ok").asBoolean())
        .isTrue();
  }

  @Test
  void bodies_of_other_outer_types_are_signed_and_sent() {
    fixture.slack.appRateLimited();
    JsonNode body = fixture.app.lastRequest().json();
    assertThat(body.path("type").asText()).isEqualTo("app_rate_limited");
    assertThat(body.path("minute_rate_limited").asLong()).isPositive();
    assertThat(fixture.app.lastRequest().headers()).containsKey("X-slack-signature");
    fixture.slack.outerEvent("something_new", Json.object());
    assertThat(fixture.app.lastRequest().json().path("type").asText()).isEqualTo("something_new");
  }

  @Test
  void channels_and_people_that_change_are_events_where_subscribed() {
    subscribe("channel_rename", "channel_id_changed", "user_change");
    fixture.slack.renameChannel(fixture.security, "safety");
    JsonNode event = fixture.app.lastRequest().json().path("event");
    assertThat(event.path("type").asText()).isEqualTo("channel_rename");
    assertThat(event.at("/channel/name").asText()).isEqualTo("safety");
    fixture.post("{\"text\":\"x\"}");
    fixture.slack.changeChannelId(fixture.security, "C0NEW");
    event = fixture.app.lastRequest().json().path("event");
    assertThat(event.path("new_channel_id").asText()).isEqualTo("C0NEW");
    assertThat(fixture.post("{\"text\":\"x\"}").path("error").asText())
        .isEqualTo("channel_not_found");
    assertThat(fixture.slack.messages("C0NEW")).hasSize(1);
    fixture.slack.changeUser(fixture.slack.person(fixture.alice).tz("Asia/Kathmandu"));
    event = fixture.app.lastRequest().json().path("event");
    assertThat(event.path("type").asText()).isEqualTo("user_change");
    assertThat(event.at("/user/tz").asText()).isEqualTo("Asia/Kathmandu");
  }

  @Test
  void what_is_said_to_the_app_is_an_event_where_subscribed() {
    fixture.slack.post(fixture.alice, fixture.alice, "hello");
    JsonNode event = fixture.app.lastRequest().json().path("event");
    assertThat(event.path("type").asText()).isEqualTo("message");
    assertThat(event.path("channel_type").asText()).isEqualTo("im");
    String mention = "<@" + Installation.BOT_USER + "> help";
    fixture.slack.post(fixture.alice, fixture.security, mention);
    assertThat(fixture.app.requests()).hasSize(1);
    fixture.slack.invite(fixture.alice, fixture.security, Installation.BOT_USER);
    fixture.slack.post(fixture.alice, fixture.security, mention);
    assertThat(fixture.app.lastRequest().json().at("/event/type").asText())
        .isEqualTo("app_mention");
  }

  @Test
  void what_is_said_to_the_app_needs_the_subscription_and_the_scope() {
    for (var line : List.of("message.im", "im:history")) {
      restartWithout(line);
      fixture.slack.post(fixture.alice, fixture.alice, "hello");
      assertThat(fixture.app.requests()).as(line).isEmpty();
    }
    for (var line : List.of("app_mention", "app_mentions:read")) {
      restartWithout(line);
      fixture.slack.invite(fixture.alice, fixture.security, Installation.BOT_USER);
      var before = fixture.app.requests().size();
      fixture.slack.post(fixture.alice, fixture.security, "<@" + Installation.BOT_USER + "> help");
      assertThat(fixture.app.requests()).as(line).hasSize(before);
    }
  }
}
