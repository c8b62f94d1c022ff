package io.dojobell.channel.webhook;

import static io.dojobell.channel.SampleBatches.NOW;
import static io.dojobell.channel.SampleBatches.batch;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.channel.ApprovedFiles;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.SampleBatches;
import io.dojobell.channel.webhook.EndpointHealth.EndpointResponse;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.net.HttpSender;
import io.dojobell.net.ProxySettings;
import io.dojobell.net.RecordingHttpServer;
import io.dojobell.net.TargetPolicy;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookNotifierTest {
  private static final Destination ENDPOINT = new Destination.Endpoint(7);
  private final RecordingHttpServer receiver = new RecordingHttpServer();
  private final HttpSender post =
      new HttpSender(TargetPolicy.ANYWHERE, ProxySettings.NONE, Duration.ofSeconds(2));
  private final List<EndpointResponse> responses = new ArrayList<>();
  private @Nullable Instant paused;
  private EndpointConfig config =
      new EndpointConfig(receiver.url("/in"), "X-Token", "let me in", "s3cret", false);
  private final WebhookNotifier notifier =
      new WebhookNotifier(
          id -> id == 7 ? Optional.of(config) : Optional.empty(),
          (_, _, answered, _) -> {
            responses.add(answered);
            return Optional.ofNullable(paused);
          },
          post,
          InstantSource.fixed(NOW));

  @AfterEach
  void close() {
    receiver.close();
  }

  private JsonNode body() throws IOException {
    return new ObjectMapper().readTree(receiver.lastRequest().body());
  }

  @Test
  void an_event_is_posted_whole() throws IOException {
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.Sent(null));
    ApprovedFiles.assertJson("webhook/scan.json", receiver.lastRequest().body());
  }

  @Test
  void the_headers_name_the_event_and_the_delivery() {
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan()));
    var headers = receiver.lastRequest().headers();
    assertThat(headers.getFirst("Content-Type")).isEqualTo("application/json");
    assertThat(headers.getFirst("User-Agent")).startsWith("Dojobell/");
    assertThat(headers.getFirst("X-Dojobell-Event")).isEqualTo("scan_added");
    assertThat(headers.getFirst("X-Dojobell-Delivery")).isEqualTo("u42");
    assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("u42");
    assertThat(headers.getFirst("X-Token")).isEqualTo("let me in");
  }

  @Test
  void the_signature_is_of_the_very_bytes_sent() throws Exception {
    notifier.deliver(batch(ENDPOINT, SampleBatches.hostileEvent()));
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("s3cret".getBytes(UTF_8), "HmacSHA256"));
    var expected = "sha256=" + HexFormat.of().formatHex(mac.doFinal(receiver.lastRequest().body()));
    assertThat(receiver.lastRequest().headers().getFirst("X-Dojobell-Signature-256"))
        .isEqualTo(expected);
  }

  @Test
  void without_a_secret_nothing_is_signed() {
    config = new EndpointConfig(receiver.url("/in"), null, null, null, false);
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan()));
    assertThat(receiver.lastRequest().headers()).doesNotContainKey("X-Dojobell-Signature-256");
  }

  @Test
  void an_empty_secret_signs_nothing_and_loses_nothing() {
    config = new EndpointConfig(receiver.url("/in"), null, null, "", false);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.Sent(null));
    assertThat(receiver.lastRequest().headers()).doesNotContainKey("X-Dojobell-Signature-256");
  }

  @Test
  void the_receivers_own_header_cannot_take_the_place_of_ours() {
    config = new EndpointConfig(receiver.url("/in"), "Idempotency-Key", "1", null, false);
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan()));
    assertThat(receiver.lastRequest().headers().get("Idempotency-Key")).containsExactly("u42");
  }

  @Test
  void a_line_break_in_a_secret_header_sends_nothing() {
    config = new EndpointConfig(receiver.url("/in"), "X-Token", "a\r\nX-Admin: yes", null, false);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(receiver.requests()).isEmpty();
  }

  @Test
  void a_line_break_in_the_events_type_stays_out_of_the_header() {
    var scan = SampleBatches.scan();
    var odd =
        new Event(
            scan.id(),
            EventType.OTHER,
            "odd\r\nX-Admin: yes ü",
            scan.content(),
            scan.subject(),
            scan.recipients(),
            scan.receivedAt());
    notifier.deliver(batch(ENDPOINT, odd));
    var headers = receiver.lastRequest().headers();
    assertThat(headers.getFirst("X-Dojobell-Event")).isEqualTo("odd X-Admin: yes ?");
    assertThat(headers).doesNotContainKey("X-Admin");
  }

  @Test
  void the_hostile_title_arrives_as_it_was() throws IOException {
    notifier.deliver(batch(ENDPOINT, SampleBatches.hostileEvent()));
    assertThat(body().get("title").asText()).isEqualTo(SampleBatches.HOSTILE_TITLE);
    assertThat(body().get("description").asText()).isEqualTo(SampleBatches.LONG_DESCRIPTION);
  }

  @Test
  void with_links_only_no_part_of_the_finding_is_sent() throws IOException {
    var branding = SampleBatches.linksOnly(Channel.WEBHOOK);
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan(), branding));
    assertThat(receiver.lastRequest().text())
        .contains("scan_added", "Scan imported", "web-api", "https://dojo.example.com/test/90")
        .contains("For Example Ltd. only.", "Security team")
        .doesNotContain("SQL", "critical", "nightly", "alice", "Old TLS", "Q4");
  }

  @Test
  void several_messages_are_several_posts_in_order() {
    notifier.deliver(SampleBatches.summary(ENDPOINT, null, 3));
    assertThat(receiver.requests())
        .extracting(request -> request.headers().getFirst("Idempotency-Key"))
        .containsExactly("u100", "u101", "u102");
  }

  @Test
  void the_first_message_that_fails_stops_the_rest() {
    receiver.respondWith(503);
    assertThat(notifier.deliver(SampleBatches.summary(ENDPOINT, null, 3)))
        .isEqualTo(new Outcome.RetryAt(null, "The webhook answered 503"));
    assertThat(receiver.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204})
  void any_success_is_a_success(int status) {
    receiver.respondWith(status);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.Sent(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void what_may_pass_is_tried_again(int status) {
    receiver.respondWith(status);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.RetryAt(null, "The webhook answered " + status));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 407, 410, 413, 422})
  void what_will_never_be_is_refused_with_its_status(int status) {
    receiver.respondWith(status);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.Failed("The webhook answered " + status));
  }

  @ParameterizedTest
  @CsvSource({
    "120, 2026-11-23T10:02:00Z",
    "'Mon, 23 Nov 2026 10:05:00 GMT', 2026-11-23T10:05:00Z",
    "soon,",
    "-1,"
  })
  void the_receiver_says_when_to_come_again(String header, Instant when) {
    receiver.respondWith(429, Map.of("Retry-After", header), "");
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.RetryAt(when, "The webhook answered 429"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void a_redirect_is_not_followed(int status) {
    try (var elsewhere = new RecordingHttpServer()) {
      receiver.respondWith(status, Map.of("Location", elsewhere.url("/").toString()), "");
      assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
          .isEqualTo(
              new Outcome.Failed(
                  "The webhook answered "
                      + status
                      + ": redirects are not followed, set its new URL"));
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void a_refused_connection_is_tried_again() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    config = new EndpointConfig(URI.create("http://127.0.0.1:" + free), null, null, null, false);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.RetryAt(null, "The connection was refused"));
  }

  @Test
  void a_name_that_is_not_known_is_tried_again() {
    config = new EndpointConfig(URI.create("http://nowhere.invalid/"), null, null, null, false);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.RetryAt(null, "The host's name cannot be looked up"));
  }

  @Test
  void an_endpoint_that_is_gone_is_refused() {
    var gone = new Destination.Endpoint(8);
    assertThat(notifier.deliver(batch(gone, SampleBatches.scan())))
        .isEqualTo(new Outcome.Failed("The webhook is no longer there"));
  }

  @Test
  void a_ping_is_signed_and_says_what_it_is() throws IOException {
    assertThat(notifier.sendPing(config, SampleBatches.BRANDING)).isEqualTo(new Outcome.Sent(null));
    assertThat(body().get("type").asText()).isEqualTo("ping");
    assertThat(receiver.lastRequest().headers().getFirst("X-Dojobell-Event")).isEqualTo("ping");
    assertThat(receiver.lastRequest().headers().getFirst("X-Dojobell-Signature-256"))
        .startsWith("sha256=");
  }

  @Test
  void a_private_target_gets_no_connection_unless_allowed() {
    var strict =
        new WebhookNotifier(
            _ -> Optional.of(config),
            (_, _, _, _) -> Optional.empty(),
            new HttpSender(TargetPolicy.PUBLIC_ONLY, ProxySettings.NONE, Duration.ofSeconds(2)),
            InstantSource.fixed(NOW));
    assertThat(strict.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isEqualTo(new Outcome.Failed("The URL must begin with https://"));
    assertThat(receiver.requests()).isEmpty();
  }

  @Test
  void its_responses_are_recorded_and_a_pause_is_kept() {
    receiver.respondWith(503);
    paused = NOW.plusSeconds(60);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isInstanceOfSatisfying(
            Outcome.RetryAt.class,
            again -> assertThat(again.earliest()).isEqualTo(NOW.plusSeconds(60)));
    receiver.respondWith(404);
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan()));
    receiver.respondWith(410);
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan()));
    receiver.respondWith(200);
    notifier.deliver(batch(ENDPOINT, SampleBatches.scan()));
    assertThat(responses)
        .containsExactly(
            EndpointResponse.UNAVAILABLE,
            EndpointResponse.REFUSED,
            EndpointResponse.GONE,
            EndpointResponse.ACCEPTED);
  }

  @Test
  void a_disabled_endpoint_gets_no_request() {
    config = new EndpointConfig(receiver.url("/in"), null, null, null, true);
    assertThat(notifier.deliver(batch(ENDPOINT, SampleBatches.scan())))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(receiver.requests()).isEmpty();
  }
}
