package io.dojobell.screenshots;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Calls the HTTP API of a service, of any build. */
final class SceneApi implements AutoCloseable {
  static final String TOKEN = "screenshots-token-of-more-than-32-letters";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int UNPROCESSABLE = 422;
  private static final Duration TIMEOUT = Duration.ofMinutes(1);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final String token;

  SceneApi(String url) {
    this(url, TOKEN);
  }

  SceneApi(String url, String token) {
    this.url = url;
    this.token = token;
  }

  /** Puts it; without the fields that an earlier build does not know. */
  void put(String path, String body) {
    sendKnown("PUT", path, body);
  }

  /** Posts it; without the fields that an earlier build does not know. */
  void post(String path, String body) {
    sendKnown("POST", path, body);
  }

  private void sendKnown(String method, String path, String body) {
    var response = send(method, path, body);
    if (response.statusCode() == UNPROCESSABLE) {
      response = send(method, path, withoutUnknown(body, response.body()));
    }
    check(response, path);
  }

  private static String withoutUnknown(String body, String problem) {
    var tree = parse(body);
    for (var error : parse(problem).path("errors")) {
      if (error.path("detail").asText().startsWith("is unknown")) {
        var path = error.path("field").asText();
        var name = path.substring(path.lastIndexOf('.') + 1);
        tree.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));
      }
    }
    return tree.toString();
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException wrong) {
      throw new IllegalArgumentException("Not JSON: " + text, wrong);
    }
  }

  /** Returns whether deliveries are in one of these states. */
  boolean hasDeliveries(List<String> states) {
    return states.stream()
        .map(state -> get("deliveries?limit=1&state=" + state))
        .anyMatch(log -> !log.path("deliveries").isEmpty());
  }

  /** Returns the deliveries that failed, each as a line. */
  List<String> failures() {
    return get("deliveries?limit=200&state=failed")
        .path("deliveries")
        .valueStream()
        .map(one -> one.path("destination").asText() + ": " + one.path("last_error").asText())
        .toList();
  }

  /** Waits until nothing is to be sent now; fails after a minute. */
  void awaitSent() {
    await(() -> !hasDeliveries(List.of("queued", "sending", "retrying")), "Messages are not sent");
  }

  /** Waits until a delivery is in one of these states; fails after a minute. */
  void awaitAny(List<String> states) {
    await(() -> hasDeliveries(states), "No delivery is " + states);
  }

  private static void await(BooleanSupplier wished, String problem) {
    var end = System.nanoTime() + TIMEOUT.toNanos();
    while (!wished.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(problem + " after " + TIMEOUT);
      }
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
  }

  private JsonNode get(String path) {
    var response = send("GET", path, "");
    check(response, path);
    return parse(response.body());
  }

  private HttpResponse<String> send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1/" + path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new IllegalStateException("The service did not answer " + request.uri(), failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private static void check(HttpResponse<String> response, String path) {
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
