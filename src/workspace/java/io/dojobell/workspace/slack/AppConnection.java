package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dojobell.workspace.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

/** Slack's way to the app: signed requests, answered within 3 s; or Socket Mode's envelopes. */
final class AppConnection {
  /** The kind of a request; Socket Mode names its envelopes so. */
  enum RequestType {
    COMMAND("slash_commands", true),
    INTERACTIVE("interactive", true),
    EVENT("events_api", false);

    final String envelope;
    final boolean acceptsPayload;

    RequestType(String envelope, boolean takesAnswer) {
      this.envelope = envelope;
      this.acceptsPayload = takesAnswer;
    }
  }

  private final Installation installation;
  private final InstantSource clock;
  private final Duration timeout;
  private final SocketModeConnections sockets;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private volatile URI appUrl;

  AppConnection(
      Installation installation,
      InstantSource clock,
      Duration patience,
      SocketModeConnections sockets,
      URI app) {
    this.installation = installation;
    this.clock = clock;
    this.timeout = patience;
    this.sockets = sockets;
    this.appUrl = app;
  }

  void setAppUrl(URI uri) {
    appUrl = uri;
  }

  /** Sends it: over a socket if the app holds one, else by HTTP. */
  CommandReply send(RequestType kind, JsonNode payload, Map<String, String> headers) {
    if (sockets.isConnected()) {
      return sockets.send(kind, payload, headers, timeout);
    }
    return switch (kind) {
      case COMMAND -> post(form(payload), "application/x-www-form-urlencoded", headers);
      case INTERACTIVE ->
          post(
              "payload=" + encode(payload.toString()),
              "application/x-www-form-urlencoded",
              headers);
      case EVENT -> post(payload.toString(), "application/json", headers);
    };
  }

  /** A signed POST of just this body. */
  CommandReply post(String body, String contentType, Map<String, String> headers) {
    long start = System.nanoTime();
    URI to = appUrl;
    if (to == null) {
      return failed(0, "dispatch_failed", start);
    }
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .timeout(timeout)
            .header("Content-Type", contentType)
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header(
                "X-Slack-Signature",
                SlackSignature.sign(installation.signingSecret(), timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
              .orTimeout(timeout.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
              .join();
      String error = response.statusCode() / 100 == 2 ? "" : "dispatch_failed";
      return new CommandReply(response.statusCode(), body(response.body()), since(start), error);
    } catch (java.util.concurrent.CompletionException e) {
      Throwable cause = e.getCause();
      boolean late =
          cause instanceof HttpTimeoutException
              || cause instanceof java.util.concurrent.TimeoutException;
      if (!late && !(cause instanceof IOException)) {
        throw e;
      }
      return failed(0, late ? "operation_timeout" : "dispatch_failed", start);
    }
  }

  void close() {
    http.close();
  }

  static JsonNode body(String text) {
    return text.isEmpty()
        ? MissingNode.getInstance()
        : Json.read(text).orElseGet(() -> TextNode.valueOf(text));
  }

  private static CommandReply failed(int status, String error, long start) {
    return new CommandReply(status, MissingNode.getInstance(), since(start), error);
  }

  static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String form(JsonNode fields) {
    return fields.properties().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
