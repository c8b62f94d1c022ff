package io.dojobell.workspace;

import static io.dojobell.workspace.WorkspaceFixture.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.slack.CommandReply;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackSignature;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slash commands, their answers, and the {@code response_url}. */
final class SlashCommandTest {
  private WorkspaceFixture fixture =
      new WorkspaceFixture(
          WorkspaceOptions.defaults()
              .enforceRateLimits(false)
              .responseTimeout(Duration.ofMillis(400)));

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void a_request_is_signed_with_the_secret_over_its_timestamp_and_body() {
    command("help");
    ScriptedApp.Request request = fixture.app.lastRequest();
    String timestamp = request.headers().get("X-slack-request-timestamp");
    assertThat(timestamp).isEqualTo(Long.toString(fixture.clock.instant().getEpochSecond()));
    assertThat(request.headers().get("X-slack-signature"))
        .isEqualTo(SlackSignature.sign("local-secret", timestamp, request.body()))
        .isNotEqualTo(SlackSignature.sign("another-secret", timestamp, request.body()));
  }

  @Test
  void the_signature_is_the_one_of_slacks_documentation() {
    // The example of Slack's "Verifying requests from Slack".
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    assertThat(SlackSignature.sign("8f742231b10e8888abcd99yyyzzz85a5", "1531420618", body))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @Test
  void a_command_has_every_field_that_slack_sends() {
    command("subscribe scans");
    assertThat(fixture.app.lastRequest().form())
        .containsEntry("command", "/dojo")
        .containsEntry("text", "subscribe scans")
        .containsEntry("user_id", fixture.alice)
        .containsEntry("user_name", "alice")
        .containsEntry("channel_id", fixture.security)
        .containsEntry("channel_name", "security")
        .containsEntry("is_enterprise_install", "false")
        .containsKeys(
            "team_id", "team_domain", "api_app_id", "response_url", "trigger_id", "token");
  }

  @ParameterizedTest
  @CsvSource({
    "to @alice, to <@U000000001|alice>",
    "in #security, in <#C000000001|security>",
    "link a@b.example, link <mailto:a@b.example|a@b.example>",
    "see https://x.example/a, see <https://x.example/a>",
    "R&D <b>, R&amp;D &lt;b&gt;",
    "to @nobody, to @nobody"
  })
  void what_is_typed_arrives_escaped(String typed, String arrives) {
    command(typed);
    assertThat(fixture.app.lastRequest().form()).containsEntry("text", arrives);
  }

  @Test
  void without_should_escape_words_arrive_as_typed() {
    fixture.close();
    fixture = WorkspaceFixture.withManifest("\"should_escape\": true", "\"should_escape\": false");
    command("to @alice");
    assertThat(fixture.app.lastRequest().form()).containsEntry("text", "to @alice");
  }

  @Test
  void an_answer_that_comes_too_late_is_shown_to_the_user_as_a_timeout() {
    fixture.app.respondWith(
        request -> {
          Thread.sleep(800);
          return "{\"text\":\"late\"}";
        });
    assertThat(command("help").error()).isEqualTo("operation_timeout");
    assertThat(fixture.slack.slackbotMessages(fixture.alice).getLast().text())
        .isEqualTo("/dojo failed with the error \"operation_timeout\"");
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
  }

  @Test
  void slack_waits_three_seconds_unless_set_otherwise() {
    assertThat(WorkspaceOptions.defaults().responseTimeout()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void an_error_of_the_app_is_shown_to_the_user() {
    fixture.app.respondWithStatus(500);
    assertThat(command("help").error()).isEqualTo("dispatch_failed");
    fixture.app.close();
    assertThat(command("help").error()).isEqualTo("dispatch_failed");
    assertThat(fixture.slack.slackbotMessages(fixture.alice)).hasSize(2);
  }

  @Test
  void an_answer_is_ephemeral_unless_it_says_otherwise() {
    fixture.app.respondWith("{\"text\":\"only you\"}");
    command("help");
    fixture.app.respondWith("{\"text\":\"all\",\"response_type\":\"in_channel\"}");
    command("help");
    List<Message> messages = fixture.slack.messages(fixture.security);
    assertThat(messages.getFirst().ephemeralTo()).isEqualTo(fixture.alice);
    assertThat(messages.getLast().isEphemeral()).isFalse();
  }

  @Test
  void an_answer_with_wrong_blocks_is_not_shown() {
    fixture.app.respondWith("{\"blocks\":[{\"type\":\"nope\"}]}");
    assertThat(command("help").error()).isEqualTo("invalid_blocks");
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
  }

  @Test
  void a_response_url_is_good_five_times() {
    String url = responseUrl();
    for (int i = 0; i < 5; i++) {
      assertThat(respond(url, "{\"text\":\"x\"}")).isEqualTo(200);
    }
    assertThat(respond(url, "{\"text\":\"x\"}")).isEqualTo(404);
    assertThat(fixture.slack.messages(fixture.security)).hasSize(5);
  }

  @Test
  void a_response_url_is_good_for_thirty_minutes() {
    String url = responseUrl();
    fixture.clock.advance(Duration.ofMinutes(30));
    assertThat(respond(url, "{\"text\":\"x\"}")).isEqualTo(200);
    fixture.clock.advance(Duration.ofSeconds(1));
    assertThat(respond(url, "{\"text\":\"x\"}")).isEqualTo(404);
  }

  @Test
  void a_response_url_checks_its_message() {
    assertThat(respond(responseUrl(), "{\"blocks\":[{\"type\":\"nope\"}]}")).isEqualTo(400);
    assertThat(respond(responseUrl(), "no json")).isEqualTo(400);
    assertThat(respond(responseUrl() + "0", "{\"text\":\"x\"}")).isEqualTo(404);
  }

  @Test
  void a_response_url_of_a_button_replaces_or_deletes_its_message() {
    Message message = withButton();
    fixture.slack.press(fixture.alice, message, "mute");
    String url = fixture.app.lastRequest().json().path("response_url").asText();
    assertThat(respond(url, "{\"replace_original\":true,\"text\":\"muted\"}")).isEqualTo(200);
    Message replaced = fixture.slack.messages(fixture.security).getFirst();
    assertThat(replaced.text()).isEqualTo("muted");
    assertThat(replaced.blocks()).isEmpty();
    assertThat(respond(url, "{\"delete_original\":true}")).isEqualTo(200);
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
  }

  @Test
  void the_test_can_wait_for_an_answer_that_comes_later() {
    fixture.app.respondWith(
        request -> {
          Thread.startVirtualThread(
              () -> respond(request.form().get("response_url"), "{\"text\":\"later\"}"));
          return "";
        });
    command("help");
    assertThat(
            fixture
                .slack
                .awaitMessage(fixture.security, m -> m.text().equals("later"), TIMEOUT)
                .ephemeralTo())
        .isEqualTo(fixture.alice);
  }

  private Message withButton() {
    fixture.post(
        """
        {"text":"x","blocks":[{"type":"actions","elements":[{"type":"button","action_id":"mute",
        "text":{"type":"plain_text","text":"Mute"}}]}]}\
        """);
    return fixture.slack.messages(fixture.security).getFirst();
  }

  private CommandReply command(String words) {
    return fixture.slack.command(fixture.alice, fixture.security, "/dojo " + words);
  }

  private String responseUrl() {
    command("help");
    return fixture.app.lastRequest().form().get("response_url");
  }

  private int respond(String url, String body) {
    return fixture.post(url, body, "").statusCode();
  }
}
