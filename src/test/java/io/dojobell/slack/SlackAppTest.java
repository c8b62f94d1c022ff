package io.dojobell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.slack.bolt.RequestId;
import io.dojobell.story.Story;
import io.dojobell.workspace.slack.SlackSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to {@code /slack/events} while nothing of Slack's can be reached. */
class SlackAppTest {
  private static final String SECRET = "signing-secret";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String COMMAND =
      "command=%2Fdojo&text=help&user_id=U1&team_id=T1&channel_id=C1&trigger_id=";

  @RegisterExtension private static final Story STORY = Story.withoutChannels();
  private static RunningDojobell dojobell;

  @BeforeAll
  static void start() {
    dojobell =
        STORY.start(
            Map.of(
                "SLACK_BOT_TOKEN", "xoxb-1",
                "SLACK_SIGNING_SECRET", SECRET,
                // A port on which nothing listens.
                "SLACK_API_URL", "http://127.0.0.1:1/api/"));
  }

  @Test
  void help_comes_at_once_though_slack_was_never_there() {
    var answer = post(COMMAND + "1.1", FORM, now(), SECRET);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.json().path("text").asText()).contains("/dojo subscribe");
  }

  @Test
  void the_url_is_verified_by_its_challenge() {
    var answer =
        post(
            "{\"type\":\"url_verification\",\"challenge\":\"c-4711\",\"token\":\"t\"}",
            "application/json",
            now(),
            SECRET);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("c-4711");
  }

  @Test
  void a_wrong_signature_gets_401() {
    assertThat(post(COMMAND + "2.1", FORM, now(), "another").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, -86_400, 302, 86_400})
  void a_time_that_is_far_off_gets_401_in_either_direction(long seconds) {
    assertThat(post(COMMAND + "3.1", FORM, now() + seconds, SECRET).status()).isEqualTo(401);
  }

  @Test
  void without_a_signature_or_with_a_time_that_is_none_it_is_401() {
    var bare =
        dojobell.send(
            HttpRequest.newBuilder(URI.create(dojobell.url() + "/slack/events"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(COMMAND + "4.1")));
    assertThat(bare.status()).isEqualTo(401);
    var odd =
        dojobell.send(
            HttpRequest.newBuilder(URI.create(dojobell.url() + "/slack/events"))
                .header("Content-Type", FORM)
                .header("X-Slack-Request-Timestamp", "soon")
                .header("X-Slack-Signature", SlackSignature.sign(SECRET, "soon", COMMAND))
                .POST(BodyPublishers.ofString(COMMAND)));
    assertThat(odd.status()).isEqualTo(401);
  }

  @Test
  void a_repeat_acts_once() {
    assertThat(post(COMMAND + "5.1", FORM, now(), SECRET).text()).isNotEmpty();

    var again = post(COMMAND + "5.1", FORM, now(), SECRET);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).isEmpty();
  }

  @Test
  void an_event_without_a_handler_is_acknowledged() {
    var answer =
        post(
            """
            {"type":"event_callback","event_id":"Ev1","team_id":"T1","api_app_id":"A1",
             "event":{"type":"app_home_opened","user":"U1","tab":"home","channel":"D1",
              "event_ts":"1.2"}}\
            """,
            "application/json",
            now(),
            SECRET);

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void a_body_that_slack_never_sends_is_a_client_error() {
    assertThat(post("payload=%7B", FORM, now(), SECRET).status()).isLessThan(500);
    assertThat(post("{}", "application/json", now(), SECRET).status()).isLessThan(500);
    assertThat(post("", FORM, now(), SECRET).status()).isLessThan(500);
  }

  /** The JVM leaves out the trace of an error that comes often, so that none is to be needed. */
  @ParameterizedTest
  @ValueSource(strings = {"view_closed", "view_submission"})
  void a_payload_without_the_view_it_is_about_is_refused_however_often_it_comes(String type) {
    var body =
        "payload=%7B%22type%22%3A%22" + type + "%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%7D";
    for (var n = 0; n < 20; n++) {
      assertThat(post(body, FORM, now(), SECRET).status()).isEqualTo(400);
    }
  }

  /** Bolt reads a view whose inputs lack what Slack always gives them. */
  @Test
  void an_error_of_a_form_stands_at_the_first_input_that_has_an_id() {
    var form = submission(input("null") + "," + input("\"products\""));
    var answer = post(form, FORM, now(), SECRET);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/errors/products").asText())
        .isEqualTo("Dojobell does not know you; type /dojo help");
  }

  @Test
  void a_form_whose_inputs_have_no_ids_is_answered() {
    assertThat(post(submission(input("null")), FORM, now(), SECRET).status()).isEqualTo(200);
  }

  private static String submission(String inputs) {
    var payload =
        """
        {"type":"view_submission","user":{"id":"U1"},"team":{"id":"T1"},
         "view":{"id":"V1","type":"modal","callback_id":"route","blocks":[%s]}}\
        """
            .formatted(inputs);
    return "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
  }

  private static String input(String id) {
    return """
    {"type":"input","block_id":%s,"label":{"type":"plain_text","text":"Products"},
     "element":{"type":"plain_text_input","action_id":"a"}}\
    """
        .formatted(id);
  }

  /** Each would stand in the log as it came, were it parsed before its signature is checked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload={\"type\":\"a\",\"z\":\"\\r\\nFORGED\"}",
        "payload=%7B%22type%22%3A%22FORGED%22%7D",
        "payload=%7BFORGED",
        "FORGED\r\nFORGED\u001b[31m",
        "{\"type\":\"FORGED\"}"
      })
  void nothing_that_unsigned_requests_hold_is_in_the_log(String body) {
    var before = CapturedLog.start();
    assertThat(post(body, FORM, now(), "another").status()).isEqualTo(401);
    assertThat(post(body, "application/json", now(), "another").status()).isEqualTo(401);

    assertThat(before.lines()).noneSatisfy(line -> assertThat(line).contains("FORGED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=%7B%22type%22%3A%22FORGED%22%2C%22z%22%3A%22%5Cr%5CnFORGED%22%7D",
        "payload=%7BFORGED",
        "{\"type\":\"FORGED\\nFORGED\"}",
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"FORGED\"}}"
      })
  void signed_requests_of_an_unknown_type_are_not_in_the_log_either(String body) {
    var type = body.startsWith("{") ? "application/json" : FORM;
    var before = CapturedLog.start();
    assertThat(post(body, type, now(), SECRET).status()).isLessThan(500);

    assertThat(before.lines()).noneSatisfy(line -> assertThat(line).contains("FORGED"));
  }

  @Test
  void a_body_that_ends_in_a_line_break_is_signed_as_it_is() {
    assertThat(post(COMMAND + "6.1\n", FORM, now(), SECRET).status()).isEqualTo(200);
    assertThat(post(COMMAND + "6.2\r\n\r\n", FORM, now(), SECRET).status()).isEqualTo(200);
  }

  @Test
  void a_body_over_one_mebibyte_is_413_whoever_signed_it() {
    var large = COMMAND + "7.1&x=" + "x".repeat(1 << 20);
    assertThat(post(large, FORM, now(), SECRET).status()).isEqualTo(413);
    assertThat(post(large, FORM, now(), "another").status()).isEqualTo(413);
  }

  @Test
  void the_check_of_the_certificate_needs_no_signature() {
    assertThat(post("ssl_check=1&token=t", FORM, now(), "another").status()).isEqualTo(200);
    assertThat(post("text=ssl_check%3D1", FORM, now(), "another").status()).isEqualTo(401);
  }

  @Test
  void text_that_looks_like_an_id_is_no_repeat() {
    var typed =
        "command=%2Fdojo&text=products+%22trigger_id%22%3A%22SAME%22"
            + "&user_id=U1&team_id=T1&channel_id=C1&trigger_id=";
    post(typed + "8.1", FORM, now(), SECRET);
    var help = COMMAND.replace("text=help", "text=help%26trigger_id%3D9.0") + "9.1";
    assertThat(post(COMMAND + "9.0", FORM, now(), SECRET).text()).isNotEmpty();

    assertThat(post(help, FORM, now(), SECRET).text()).isNotEmpty();
    assertThat(RequestId.of(typed + "8.2")).contains("8.2");
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static RunningDojobell.Answer post(
      String body, String contentType, long time, String secret) {
    var stamp = Long.toString(time);
    return dojobell.send(
        HttpRequest.newBuilder(URI.create(dojobell.url() + "/slack/events"))
            .header("Content-Type", contentType)
            .header("X-Slack-Request-Timestamp", stamp)
            .header("X-Slack-Signature", SlackSignature.sign(secret, stamp, body))
            .POST(BodyPublishers.ofString(body)));
  }
}
