package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of official clients for which the workspace was laxer than Slack or knew less. */
final class WebApiMethodsTest {
  private WorkspaceFixture fixture =
      new WorkspaceFixture(WorkspaceOptions.defaults().enforceRateLimits(false));

  @AfterEach
  void stop() {
    fixture.close();
  }

  private String error(String method, String arguments) {
    return fixture.call(method, arguments).path("error").asText();
  }

  @Test
  void a_change_names_the_conversation_and_not_the_user() {
    JsonNode posted =
        fixture.call(
            "chat.postMessage", "{\"channel\":\"%s\",\"text\":\"x\"}".formatted(fixture.alice));
    String update =
        "{\"channel\":\"%s\",\"ts\":\"" + posted.path("ts").asText() + "\",\"text\":\"y\"}";
    assertThat(error("chat.update", update.formatted(fixture.alice)))
        .isEqualTo("channel_not_found");
    assertThat(error("chat.update", update.formatted(posted.path("channel").asText()))).isEmpty();
  }

  @Test
  void unknown_types_of_channels_are_refused() {
    assertThat(
            fixture.form("conversations.list", "types=public_channel,nope").path("error").asText())
        .isEqualTo("invalid_types");
  }

  @Test
  void a_body_of_plain_text_is_refused() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fixture.workspace.slackApiUrl() + "auth.test"))
            .header("Authorization", "Bearer xoxb-local")
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(Json.parse(fixture.send(request).body()).path("error").asText())
        .isEqualTo("invalid_post_type");
  }

  @Test
  void attachments_come_back_numbered_and_with_a_fallback() {
    JsonNode answer =
        fixture.post("{\"attachments\":[{\"text\":\"a\"},{\"fallback\":\"f\",\"text\":\"b\"}]}");
    assertThat(answer.at("/message/attachments/0/id").asInt()).isEqualTo(1);
    assertThat(answer.at("/message/attachments/0/fallback").asText()).isEqualTo("a");
    assertThat(answer.at("/message/attachments/1/id").asInt()).isEqualTo(2);
    assertThat(answer.at("/message/attachments/1/fallback").asText()).isEqualTo("f");
  }

  @Test
  void markdown_text_stands_alone() {
    JsonNode answer = fixture.post("{\"markdown_text\":\"**bold**\"}");
    assertThat(answer.at("/message/text").asText()).isEqualTo("**bold**");
    assertThat(fixture.post("{\"markdown_text\":\"a\",\"text\":\"b\"}").path("error").asText())
        .isEqualTo("markdown_text_conflict");
    String longer = "{\"markdown_text\":\"" + "x".repeat(12_001) + "\"}";
    assertThat(fixture.post(longer).path("error").asText()).isEqualTo("msg_too_long");
  }

  @ParameterizedTest
  @CsvSource({
    "conversations.join, channels:join",
    "reactions.add, reactions:write",
    "users.profile.get, users.profile:read",
    "team.info, team:read"
  })
  void a_method_without_its_scope_says_which(String method, String scope) {
    JsonNode answer = fixture.call(method, "{}");
    assertThat(answer.path("error").asText()).isEqualTo("missing_scope");
    assertThat(answer.path("needed").asText()).contains(scope);
    assertThat(answer.path("provided").asText()).contains("chat:write");
  }

  @Test
  void with_their_scopes_they_answer() {
    fixture.close();
    fixture =
        WorkspaceFixture.withManifest(
            "\"commands\",",
            "\"commands\",\"channels:join\",\"channels:history\",\"reactions:write\","
                + "\"users.profile:read\",\"team:read\",");
    String channel = "\"channel\":\"" + fixture.security + "\"";
    String ts = fixture.post("{\"text\":\"x\"}").path("ts").asText();
    assertThat(
            fixture
                .form("conversations.history", "channel=" + fixture.security)
                .path("error")
                .asText())
        .isEqualTo("not_in_channel");
    assertThat(error("conversations.join", "{" + channel + "}")).isEmpty();
    assertThat(
            fixture
                .form("conversations.history", "channel=" + fixture.security)
                .at("/messages/0/ts")
                .asText())
        .isEqualTo(ts);
    String reaction = "{" + channel + ",\"timestamp\":\"" + ts + "\",\"name\":\"eyes\"}";
    assertThat(error("reactions.add", reaction)).isEmpty();
    assertThat(error("reactions.add", reaction)).isEqualTo("already_reacted");
    assertThat(
            fixture
                .form("users.profile.get", "user=" + fixture.alice)
                .at("/profile/email")
                .asText())
        .isEqualTo("alice@example.com");
    assertThat(fixture.form("team.info", "").at("/team/id").asText()).startsWith("T");
  }

  @Test
  void members_bots_links_and_later_messages() {
    String ts = fixture.post("{\"text\":\"x\"}").path("ts").asText();
    assertThat(
            fixture
                .form("conversations.members", "channel=" + fixture.security)
                .path("members")
                .toString())
        .contains(fixture.alice);
    assertThat(
            fixture
                .form("users.conversations", "user=" + fixture.alice)
                .at("/channels/0/id")
                .asText())
        .isEqualTo(fixture.security);
    String link = "channel=" + fixture.security + "&message_ts=";
    assertThat(fixture.form("chat.getPermalink", link + ts).path("permalink").asText())
        .contains("/archives/" + fixture.security + "/p");
    assertThat(fixture.form("chat.getPermalink", link + "1.2").path("error").asText())
        .isEqualTo("message_not_found");
    String later = "{\"channel\":\"" + fixture.security + "\",\"text\":\"x\",\"post_at\":%d}";
    assertThat(error("chat.scheduleMessage", later.formatted(1))).isEqualTo("time_in_past");
    assertThat(error("chat.scheduleMessage", later.formatted(9_999_999_999L)))
        .isEqualTo("time_too_far");
  }

  @Test
  void a_bot_is_of_an_app_and_a_user() {
    JsonNode bot = fixture.form("bots.info", "bot=B0LOCALBOT&team_id=T0WORKSPC1").path("bot");
    assertThat(bot.path("app_id").asText()).isEqualTo("A0LOCALAPP");
    assertThat(bot.path("user_id").asText()).isEqualTo("U0LOCALBOT");
    assertThat(botError("bot=B1")).isEqualTo("bot_not_found");
    assertThat(botError("")).isEqualTo("bot_not_found");
    assertThat(botError("bot=B0LOCALBOT&team_id=T1")).isEqualTo("team_not_found");
  }

  @Test
  void a_bot_of_an_organization_is_found_in_one_of_its_teams() {
    fixture.close();
    fixture = new WorkspaceFixture(WorkspaceOptions.defaults().grid(true).orgInstall(true));
    assertThat(botError("bot=B0LOCALBOT")).isEqualTo("missing_argument");
    assertThat(botError("bot=B0LOCALBOT&team_id=T0WORKSPC1")).isEmpty();
  }

  private String botError(String fields) {
    return fixture.form("bots.info", fields).path("error").asText();
  }

  @Test
  void the_test_method_needs_no_token() {
    String url = fixture.workspace.slackApiUrl() + "api.test";
    assertThat(fixture.post(url, "{\"a\":\"b\"}", "").body())
        .contains("\"ok\":true", "\"a\":\"b\"");
    assertThat(fixture.post(url, "{\"error\":\"mine\"}", "").body()).contains("\"mine\"");
  }
}
