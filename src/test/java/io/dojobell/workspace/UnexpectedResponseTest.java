package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.workspace.slack.CallRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are not the service's own, with the request carried out and not. */
final class UnexpectedResponseTest {
  private static final String CARD =
      """
      {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",
      "content":{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"x"}]}}]}\
      """;

  private final WorkspaceFixture fixture = new WorkspaceFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  static Stream<Arguments> answers() {
    return Map.of(
            "html", UnexpectedResponse.HTML_PAGE,
            "empty", UnexpectedResponse.EMPTY,
            "cut", UnexpectedResponse.CUT_JSON,
            "null", UnexpectedResponse.JSON_NULL,
            "array", UnexpectedResponse.JSON_ARRAY,
            "string", UnexpectedResponse.JSON_STRING,
            "object", UnexpectedResponse.JSON_OBJECT,
            "text", UnexpectedResponse.TEXT_OK,
            "deep", UnexpectedResponse.DEEP_JSON,
            "204", UnexpectedResponse.NO_CONTENT)
        .entrySet()
        .stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void slack_answers_with_what_is_not_slacks_and_carries_out_or_not(
      String name, UnexpectedResponse answer) {
    fixture.workspace.faults().failNext("chat.postMessage", 1, Fault.unexpected(answer));
    same(post(), answer);
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
    assertThat(fixture.slack.calls().getLast().isOutcomeUnknown()).isFalse();

    fixture
        .workspace
        .faults()
        .failNext("chat.postMessage", 1, Fault.unexpectedAfterCarryingOut(answer));
    same(post(), answer);
    assertThat(fixture.slack.messages(fixture.security)).hasSize(1);
    assertThat(fixture.slack.calls().getLast())
        .matches(CallRecord::isOutcomeUnknown)
        .matches(CallRecord::ok);
    assertThat(post().body()).contains("\"ok\":true");
  }

  private static void same(HttpResponse<String> got, UnexpectedResponse answer) {
    assertThat(got.statusCode()).isEqualTo(answer.status());
    assertThat(got.body()).isEqualTo(answer.body());
  }

  @Test
  void a_redirect_leads_to_a_page_to_log_in() {
    fixture.workspace.faults().failNext(1, Fault.unexpected(UnexpectedResponse.LOGIN_REDIRECT));
    var redirect = post();
    assertThat(redirect.statusCode()).isEqualTo(302);
    var to = fixture.workspace.url().resolve(redirect.headers().firstValue("Location").orElse(""));
    var page = fixture.send(java.net.http.HttpRequest.newBuilder(to).build());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Log in");
  }

  @Test
  void an_answer_is_cut_without_the_message_being_posted() {
    fixture.workspace.faults().failNext("chat.postMessage", 1, Fault.truncatedNotCarriedOut());
    assertThatThrownBy(this::post).hasRootCauseInstanceOf(IOException.class);
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
  }

  @Test
  void teams_answers_with_a_page_and_has_the_card_or_not() {
    fixture.workspace.faults().failNext("teams", 1, Fault.unexpected(UnexpectedResponse.HTML_PAGE));
    same(card(), UnexpectedResponse.HTML_PAGE);
    assertThat(fixture.workspace.teams().cards("security")).isEmpty();
    fixture
        .workspace
        .faults()
        .failNext("teams", 1, Fault.unexpectedAfterCarryingOut(UnexpectedResponse.TEXT_OK));
    same(card(), UnexpectedResponse.TEXT_OK);
    assertThat(fixture.workspace.teams().cards("security")).hasSize(1);
    assertThat(card().statusCode()).isEqualTo(202);
  }

  @Test
  void an_incoming_webhook_answers_with_a_page_and_has_the_message_or_not() {
    fixture.workspace.faults().failNext("incoming-webhook", 1, html(false));
    same(hook(), UnexpectedResponse.HTML_PAGE);
    assertThat(fixture.slack.messages(fixture.security)).isEmpty();
    fixture.workspace.faults().failNext("incoming-webhook", 1, html(true));
    same(hook(), UnexpectedResponse.HTML_PAGE);
    assertThat(fixture.slack.messages(fixture.security)).hasSize(1);
  }

  private static Fault html(boolean done) {
    return done
        ? Fault.unexpectedAfterCarryingOut(UnexpectedResponse.HTML_PAGE)
        : Fault.unexpected(UnexpectedResponse.HTML_PAGE);
  }

  @Test
  void a_webhook_receiver_answers_with_a_page() {
    fixture.workspace.faults().failNext("receiver", 1, html(true));
    same(receiver("siem", "{}"), UnexpectedResponse.HTML_PAGE);
    assertThat(fixture.workspace.receiver().requests("siem")).hasSize(1);
  }

  @Test
  void a_response_url_answers_with_a_page() {
    fixture.workspace.faults().failNext("response-url", 1, html(false));
    same(
        fixture.post(fixture.workspace.url() + "response/x", "{}", ""),
        UnexpectedResponse.HTML_PAGE);
  }

  @Test
  void a_fault_of_one_channel_receiver_or_title_is_none_of_another() {
    String other = fixture.slack.addChannel("other").id();
    var faults = fixture.workspace.faults();
    faults.failAll(Faults.at("chat.postMessage", fixture.security), Fault.status(500));
    assertThat(post().statusCode()).isEqualTo(500);
    assertThat(to(other).statusCode()).isEqualTo(200);
    faults.clear();
    faults.failAll(Faults.at("chat.postMessage", fixture.alice), Fault.status(500));
    assertThat(to(fixture.alice).statusCode()).isEqualTo(500);
    assertThat(post().statusCode()).isEqualTo(200);
    faults.failAll(Faults.at("receiver", "siem"), Fault.status(500));
    assertThat(receiver("siem", "{}").statusCode()).isEqualTo(500);
    assertThat(receiver("other", "{}").statusCode()).isEqualTo(200);
    faults.failContaining("receiver", "evil", Fault.status(503));
    assertThat(receiver("other", "{\"title\":\"evil\"}").statusCode()).isEqualTo(503);
    assertThat(receiver("other", "{\"title\":\"good\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void a_429_says_anything_or_nothing_about_when_to_come_again() {
    var faults = fixture.workspace.faults();
    for (String text :
        new String[] {"99999999999", "Wed, 21 Oct 2037 07:28:00 GMT", "soon", "-1"}) {
      faults.failNext(1, Fault.rateLimited(text));
      assertThat(post().headers().firstValue("Retry-After")).contains(text);
    }
    faults.failNext(1, Fault.rateLimitedWithoutTime());
    var refused = post();
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
    faults.failNext("teams", 1, Fault.rateLimited("Thu, 01 Jan 1970 00:00:00 GMT"));
    assertThat(card().headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void a_request_hangs_until_the_fault_ends() throws Exception {
    var faults = fixture.workspace.faults();
    var running = faults.failNext("receiver", 1, Fault.hangAfterCarryingOut());
    var answer = Thread.ofVirtual().start(() -> hung());
    fixture.workspace.receiver().awaitRequest("siem", _ -> true, WorkspaceFixture.TIMEOUT);
    assertThat(answer.isAlive()).isTrue();
    // The request is seen a moment before it hangs, so an end may come too early for it.
    var end = System.nanoTime() + WorkspaceFixture.TIMEOUT.toNanos();
    do {
      running.stop();
      assertThat(System.nanoTime()).isLessThan(end);
    } while (!answer.join(Duration.ofMillis(50)));
  }

  private void hung() {
    assertThatThrownBy(() -> receiver("siem", "{}")).hasRootCauseInstanceOf(IOException.class);
  }

  private HttpResponse<String> post() {
    return to(fixture.security);
  }

  private HttpResponse<String> to(String channel) {
    return fixture.response(
        "chat.postMessage", "{\"channel\":\"%s\",\"text\":\"x\"}".formatted(channel));
  }

  private HttpResponse<String> card() {
    return fixture.post(fixture.workspace.teamsUrl("security"), CARD, "");
  }

  private HttpResponse<String> hook() {
    return fixture.post(fixture.workspace.incomingWebhookUrl("security"), "{\"text\":\"x\"}", "");
  }

  private HttpResponse<String> receiver(String name, String body) {
    return fixture.post(fixture.workspace.receiverUrl(name), body, "");
  }
}
