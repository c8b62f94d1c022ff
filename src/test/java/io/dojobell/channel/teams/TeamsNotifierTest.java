package io.dojobell.channel.teams;

import static io.dojobell.channel.SampleBatches.NOW;
import static io.dojobell.channel.SampleBatches.batch;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.Destination;
import io.dojobell.net.HttpSender;
import io.dojobell.net.ProxySettings;
import io.dojobell.net.RecordingHttpServer;
import io.dojobell.net.TargetPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsNotifierTest {
  private static final Destination TEAMS = new Destination.TeamsWebhook("security");
  private static final String FAILED =
      "Webhook message delivery failed with error: Microsoft Teams endpoint returned ";
  private final RecordingHttpServer server = new RecordingHttpServer();
  private final TeamsNotifier notifier =
      new TeamsNotifier(
          id -> id.equals("security") ? Optional.of(server.url("/workflow")) : Optional.empty(),
          new HttpSender(TargetPolicy.ANYWHERE, ProxySettings.NONE, Duration.ofSeconds(2)),
          InstantSource.fixed(NOW));

  @AfterEach
  void close() {
    server.close();
  }

  private Outcome deliver() {
    return notifier.deliver(batch(TEAMS, SampleBatches.scan()));
  }

  @Test
  void a_workflow_accepts_with_202_and_nothing_more() {
    server.respondWith(202);
    assertThat(deliver()).isEqualTo(new Outcome.Sent(null));
    assertThat(server.lastRequest().method()).isEqualTo("POST");
    assertThat(server.lastRequest().headers().getFirst("Content-Type"))
        .startsWith("application/json");
    assertThat(server.lastRequest().text()).startsWith("{\"type\":\"message\",\"attachments\":[{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "ok", "{\"error\":null,\"text\":\"no error at all\"}", "null"})
  void a_200_without_a_report_of_failure_is_success(String body) {
    server.respondWith(200, Map.of(), body);
    assertThat(deliver()).isEqualTo(new Outcome.Sent(null));
  }

  @Test
  void a_429_within_a_200_is_tried_again() {
    server.respondWith(200, Map.of(), FAILED + "HTTP error 429 with ContextId tcid=0,server=X");
    assertThat(deliver())
        .isEqualTo(new Outcome.RetryAt(null, "Teams answered 200 and reported HTTP error 429"));
  }

  @Test
  void a_413_within_a_200_is_too_large() {
    server.respondWith(200, Map.of(), FAILED + "HTTP error 413 with ContextId tcid=0,server=X");
    assertThat(deliver()).isInstanceOf(Outcome.ContentRefused.class);
  }

  @Test
  void a_413_is_too_large() {
    server.respondWith(413);
    assertThat(deliver()).isInstanceOf(Outcome.ContentRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><html><title>Log in</title></html>",
        "\uFEFF \n<HTML><body>The proxy says no</body></HTML>",
        "<?xml version=\"1.0\"?><error/>",
        "HTTP error 404",
        "Webhook Bad Request - Null or empty event",
        "Error: the flow is not there",
        "Failed to post the message",
        "Too Many Requests",
        "{\"error\":{\"code\":\"WorkflowTriggerIsNotEnabled\",\"message\":\"no\"}}",
        "{\"statusCode\":502}",
        "{\"ok\":false}"
      })
  void a_page_or_a_report_of_failure_is_tried_again_with_any_2xx(String body) {
    for (var status : List.of(200, 201, 202)) {
      server.respondWith(status, Map.of(), body);
      assertThat(deliver()).as("%s %s", status, body).isInstanceOf(Outcome.RetryAt.class);
    }
  }

  @Test
  void a_failure_within_a_200_without_a_status_is_tried_again() {
    server.respondWith(200, Map.of(), "Webhook message delivery failed with error: something");
    assertThat(deliver()).isInstanceOf(Outcome.RetryAt.class);
  }

  @ParameterizedTest
  @CsvSource({"7, 2026-11-23T10:00:07Z", "'Mon, 23 Nov 2026 10:01:00 GMT', 2026-11-23T10:01:00Z"})
  void a_429_is_obeyed_to_the_second(String header, Instant when) {
    server.respondWith(429, Map.of("Retry-After", header), "");
    assertThat(deliver()).isEqualTo(new Outcome.RetryAt(when, "Teams answered 429"));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void what_may_pass_is_tried_again(int status) {
    server.respondWith(status);
    assertThat(deliver()).isEqualTo(new Outcome.RetryAt(null, "Teams answered " + status));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 410})
  void what_will_never_be_is_refused(int status) {
    server.respondWith(status);
    assertThat(deliver()).isInstanceOf(Outcome.Failed.class);
    assertThat(((Outcome.Failed) deliver()).reason()).contains("Teams answered " + status);
  }

  @Test
  void no_answer_is_tried_again() {
    server.close();
    assertThat(deliver()).isEqualTo(new Outcome.RetryAt(null, "The connection was refused"));
  }

  @Test
  void an_unknown_webhook_is_refused_without_its_url() {
    var unknown = new Destination.TeamsWebhook("gone");
    assertThat(notifier.deliver(batch(unknown, SampleBatches.scan())))
        .isEqualTo(new Outcome.Failed("The URL of the Teams webhook is no longer known"));
  }
}
