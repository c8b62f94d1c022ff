package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpSender;
import io.dojobell.net.ProxySettings;
import io.dojobell.net.TargetPolicy;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.UnexpectedResponse;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.Message;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IncomingWebhookSenderTest {
  private static final String TARGET = "incoming-webhook";
  private final Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private Workspace workspace;
  private String channel;

  @BeforeEach
  void start() {
    workspace = Workspace.start(WorkspaceOptions.defaults());
    channel = workspace.slack().addChannel("security").id();
  }

  @AfterEach
  void stop() {
    workspace.close();
  }

  private Outcome deliver() {
    var clock = InstantSource.fixed(now);
    var post = new HttpSender(TargetPolicy.ANYWHERE, ProxySettings.NONE, Duration.ofSeconds(5));
    var url = URI.create(workspace.incomingWebhookUrl("security"));
    var batch = SampleBatches.batch(new Destination.SlackIncomingWebhook(), SampleBatches.scan());
    return new IncomingWebhookSender(url, post, clock).send(SlackMessage.of(batch));
  }

  private List<Message> messages() {
    return workspace.slack().messages(channel);
  }

  @Test
  void it_delivers_where_there_is_no_bot() {
    assertThat(deliver()).isEqualTo(new Outcome.Sent(null));
    assertThat(messages().getFirst().allText()).contains("nightly");
  }

  static List<UnexpectedResponse> foreignAnswers() {
    return List.of(
        UnexpectedResponse.HTML_PAGE,
        UnexpectedResponse.EMPTY,
        UnexpectedResponse.CUT_JSON,
        UnexpectedResponse.JSON_NULL,
        UnexpectedResponse.JSON_OBJECT,
        UnexpectedResponse.NO_CONTENT,
        UnexpectedResponse.LOGIN_REDIRECT,
        UnexpectedResponse.of(202, "text/plain", "ok"),
        UnexpectedResponse.of(200, "text/plain", "okay, log in first"),
        UnexpectedResponse.of(403, "text/html", "<html>Blocked by the proxy</html>"));
  }

  @ParameterizedTest
  @MethodSource("foreignAnswers")
  void a_response_that_is_not_slacks_is_retried(UnexpectedResponse answer) {
    workspace.faults().failNext(TARGET, 1, Fault.unexpected(answer));
    assertThat(deliver()).isInstanceOf(Outcome.RetryAt.class);
  }

  @ParameterizedTest
  @CsvSource({
    "404, no_service, SLACK_WEBHOOK_URL",
    "403, invalid_token, SLACK_WEBHOOK_URL",
    "404, channel_not_found, check the channel",
    "410, channel_is_archived, unarchive",
    "403, action_prohibited, rules",
    "403, posting_to_general_channel_denied, rules"
  })
  void an_error_that_is_final_says_the_fix(int status, String error, String fix) {
    workspace
        .faults()
        .failNext(TARGET, 1, Fault.unexpected(UnexpectedResponse.of(status, "text/plain", error)));
    assertThat(deliver())
        .isInstanceOfSatisfying(
            Outcome.Failed.class, refused -> assertThat(refused.reason()).contains(error, fix));
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_payload",
    "400, no_text",
    "400, too_many_attachments",
    "400, invalid_blocks"
  })
  void an_error_about_the_content_is_one(int status, String error) {
    workspace
        .faults()
        .failNext(TARGET, 1, Fault.unexpected(UnexpectedResponse.of(status, "text/plain", error)));
    assertThat(deliver()).isInstanceOf(Outcome.ContentRefused.class);
  }

  @ParameterizedTest
  @CsvSource({"500, rollup_error", "503, ''", "429, ''"})
  void a_temporary_failure_is_retried_and_its_retry_after_is_obeyed(int status, String text) {
    var answer = new UnexpectedResponse(status, "text/plain", text, Map.of("Retry-After", "3"));
    workspace.faults().failNext(TARGET, 1, Fault.unexpected(answer));
    assertThat(deliver())
        .isInstanceOfSatisfying(
            Outcome.RetryAt.class,
            retry -> assertThat(retry.earliest()).isEqualTo(now.plusSeconds(3)));
  }
}
