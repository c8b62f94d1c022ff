package io.dojobell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Socket Mode: a connection by a ticket, hello, envelopes that are acknowledged, good-bye. */
final class SocketModeTest {
  private final WorkspaceFixture fixture =
      WorkspaceFixture.withManifest(
          "\"socket_mode_enabled\": false", "\"socket_mode_enabled\": true");
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    http.shutdownNow();
    fixture.close();
  }

  /** The app's side of a connection. */
  private static final class App implements WebSocket.Listener {
    private final LinkedBlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        received.add(Json.parse(part.toString()));
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.complete(code);
      return null;
    }

    JsonNode next() throws InterruptedException {
      var next = received.poll(5, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      return next;
    }
  }

  private String address() {
    var answer =
        fixture
            .post(fixture.workspace.slackApiUrl() + "apps.connections.open", "{}", "xapp-local")
            .body();
    return Json.parse(answer).path("url").asText();
  }

  private WebSocket connect(String address, App app) {
    return http.newWebSocketBuilder().buildAsync(URI.create(address), app).join();
  }

  @Test
  void a_command_comes_in_an_envelope_and_the_acknowledgement_is_the_answer() throws Exception {
    var app = new App();
    var socket = connect(address(), app);
    assertThat(app.next().path("type").asText()).isEqualTo("hello");

    var reply =
        CompletableFuture.supplyAsync(
            () -> fixture.slack.command(fixture.alice, fixture.security, "/dojo help"));
    var envelope = app.next();
    assertThat(envelope.path("type").asText()).isEqualTo("slash_commands");
    assertThat(envelope.at("/payload/text").asText()).isEqualTo("help");
    assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
    socket
        .sendText(
            "{\"envelope_id\":\"%s\",\"payload\":{\"text\":\"Here is help\"}}"
                .formatted(envelope.path("envelope_id").asText()),
            true)
        .join();

    assertThat(reply.get(5, TimeUnit.SECONDS).ok()).isTrue();
    assertThat(fixture.slack.messages(fixture.security).getLast().text()).isEqualTo("Here is help");
    assertThat(fixture.app.requests()).isEmpty();
  }

  @Test
  void socket_mode_is_refused_where_the_manifest_has_it_off() {
    try (var off = new WorkspaceFixture()) {
      String url = off.workspace.slackApiUrl() + "apps.connections.open";
      assertThat(Json.parse(off.post(url, "{}", "xapp-local").body()).path("ok").asBoolean(true))
          .isFalse();
    }
  }

  @Test
  void a_ticket_is_good_once() throws Exception {
    var address = address();
    var first = new App();
    connect(address, first);
    assertThat(first.next().path("type").asText()).isEqualTo("hello");
    var second = new App();
    connect(address, second);
    assertThat(second.closed.get(5, TimeUnit.SECONDS)).isPositive();
    assertThat(second.received).isEmpty();
  }

  @Test
  void an_envelope_that_is_not_acknowledged_is_a_time_out_to_the_user() throws Exception {
    var app = new App();
    connect(address(), app);
    app.next();
    assertThat(fixture.slack.command(fixture.alice, fixture.security, "/dojo help").ok()).isFalse();
    assertThat(fixture.slack.slackbotMessages(fixture.alice)).isNotEmpty();
  }

  @Test
  void a_warning_leaves_the_connection_and_a_refresh_ends_it() throws Exception {
    var app = new App();
    connect(address(), app);
    app.next();
    fixture.slack.disconnect("warning");
    assertThat(app.next().path("reason").asText()).isEqualTo("warning");
    assertThat(app.closed).isNotDone();
    fixture.slack.disconnect("refresh_requested");
    assertThat(app.next().path("reason").asText()).isEqualTo("refresh_requested");
    assertThat(app.closed.get(5, TimeUnit.SECONDS)).isPositive();
  }
}
