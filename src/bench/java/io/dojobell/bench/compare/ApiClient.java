package io.dojobell.bench.compare;

import io.dojobell.workspace.slack.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Sends the same requests to a service and to its yardsticks, and checks how they answer. */
public final class ApiClient implements AutoCloseable {
  public static final String TOKEN = "benchmark-token-of-more-than-32-letters";
  static final String USER = "U0BENCH";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;

  public ApiClient(String url) {
    this.url = url;
  }

  public void post(String path, String body, int status) {
    send(json(path).POST(BodyPublishers.ofString(body)).build(), status);
  }

  /** Creates what is not there yet. */
  public void put(String path, String body) {
    send(json(path).PUT(BodyPublishers.ofString(body)).build(), 201);
  }

  private HttpRequest.Builder json(String path) {
    return request(path)
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
  }

  /** Sends an event that no channel is configured for. */
  public void event(String id) {
    post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"A finding is overdue\",\"id\":\"%s\"}".formatted(id),
        202);
  }

  /** Sends {@code /dojo help} as Slack would, signed; each number once. */
  void command(String signingSecret, int number) {
    var form =
        "command=%2Fdojo&text=help&team_id=T0BENCH&channel_id=C0BENCH&user_id="
            + USER
            + "&trigger_id="
            + number
            + "&response_url=http%3A%2F%2F127.0.0.1%3A1%2Fcommands";
    var timestamp = Long.toString(Instant.now().getEpochSecond());
    send(
        request("/slack/events")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", SlackSignature.sign(signingSecret, timestamp, form))
            .POST(BodyPublishers.ofString(form))
            .build(),
        200);
  }

  /** Calls {@code chat.postMessage} of a workspace as its bot. */
  void postMessage(String botToken, String channel, String text) {
    send(
        request("/api/chat.postMessage")
            .header("Authorization", "Bearer " + botToken)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "channel=%s&text=%s"
                        .formatted(channel, URLEncoder.encode(text, StandardCharsets.UTF_8))))
            .build(),
        200);
  }

  private void send(HttpRequest request, int status) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != status) {
        throw new IllegalStateException(
            request.uri() + ": " + response.statusCode() + " " + response.body());
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
