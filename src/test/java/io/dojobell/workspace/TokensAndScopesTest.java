package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens and scopes that calls of the Web API need. */
final class TokensAndScopesTest {
  private WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void a_call_without_a_token_is_not_authed() {
    assertThat(error("auth.test", "")).isEqualTo("not_authed");
  }

  @Test
  void a_wrong_token_is_refused() {
    assertThat(error("auth.test", "xoxb-other")).isEqualTo("invalid_auth");
  }

  @Test
  void an_app_token_does_not_post_and_a_bot_token_opens_no_socket() {
    assertThat(error("chat.postMessage", "xapp-local")).isEqualTo("not_allowed_token_type");
    assertThat(error("apps.connections.open", "xoxb-local")).isEqualTo("not_allowed_token_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"token_revoked", "account_inactive", "token_expired"})
  void a_token_that_was_taken_back_is_refused(String error) {
    fixture.slack.refuseToken(error);
    assertThat(error("auth.test", "xoxb-local")).isEqualTo(error);
    fixture.slack.refuseToken("");
    assertThat(error("auth.test", "xoxb-local")).isEmpty();
  }

  @Test
  void the_token_may_stand_in_a_form() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fixture.workspace.slackApiUrl() + "auth.test"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("token=xoxb-local"))
            .build();
    assertThat(Json.parse(fixture.send(request).body()).path("ok").asBoolean()).isTrue();
  }

  @Test
  void an_unknown_method_is_an_error() {
    assertThat(error("chat.postPostcard", "xoxb-local")).isEqualTo("unknown_method");
  }

  @Test
  void broken_json_and_json_that_is_no_object_are_refused() {
    assertThat(fixture.call("chat.postMessage", "{").path("error").asText())
        .isEqualTo("invalid_json");
    assertThat(fixture.call("chat.postMessage", "[]").path("error").asText())
        .isEqualTo("json_not_object");
  }

  @Test
  void reading_methods_take_no_json() {
    assertThat(
            fixture
                .call("users.info", "{\"user\":\"" + fixture.alice + "\"}")
                .path("error")
                .asText())
        .isEqualTo("user_not_found");
    assertThat(fixture.form("users.info", "user=" + fixture.alice).path("ok").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "chat.postMessage, chat:write",
    "chat.update, chat:write",
    "chat.postEphemeral, chat:write",
    "users.info, users:read",
    "users.list, users:read",
    "bots.info, users:read",
    "users.lookupByEmail, users:read.email"
  })
  void a_method_needs_the_scope_that_the_manifest_asks_for(String method, String scope) {
    reinstall("\"" + scope + "\"", "\"reactions:read\"");
    JsonNode answer = fixture.call(method, "{}");
    assertThat(answer.path("error").asText()).isEqualTo("missing_scope");
    assertThat(answer.path("needed").asText()).isEqualTo(scope);
    assertThat(answer.path("provided").asText())
        .contains("reactions:read")
        .doesNotContain(scope + ",");
  }

  @Test
  void the_list_of_channels_needs_a_scope() {
    reinstall("s:read\",", "s:none\",");
    assertThat(error("conversations.list", "xoxb-local")).isEqualTo("missing_scope");
    assertThat(error("conversations.info", "xoxb-local")).isEqualTo("missing_scope");
    assertThat(error("conversations.open", "xoxb-local")).isEqualTo("missing_scope");
  }

  @Test
  void without_the_public_scope_only_channels_with_the_app_take_its_messages() {
    reinstall("\"chat:write.public\",", "");
    assertThat(fixture.post("{\"text\":\"x\"}").path("error").asText()).isEqualTo("not_in_channel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"username", "icon_emoji", "icon_url"})
  void a_name_or_icon_of_its_own_needs_its_scope(String field) {
    String message = "{\"text\":\"x\",\"" + field + "\":\":bell:\"}";
    assertThat(fixture.post(message).path("ok").asBoolean()).isTrue();
    reinstall("\"chat:write.customize\",", "");
    assertThat(fixture.post(message).path("needed").asText()).isEqualTo("chat:write.customize");
  }

  @Test
  void a_command_needs_its_scope() {
    reinstall("\"commands\",", "");
    assertThat(fixture.slack.command(fixture.alice, fixture.security, "/dojo").error())
        .isEqualTo("unknown_command");
  }

  private void reinstall(String text, String instead) {
    fixture.close();
    fixture = WorkspaceFixture.withManifest(text, instead);
  }

  private String error(String method, String token) {
    String url = fixture.workspace.slackApiUrl() + method;
    return Json.parse(fixture.post(url, "{}", token).body()).path("error").asText();
  }
}
