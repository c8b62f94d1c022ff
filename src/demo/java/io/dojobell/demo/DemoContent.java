package io.dojobell.demo;

import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions.Sample;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;

/** Puts people, products and settings into a new Dojobell, by its API. */
final class DemoContent {
  private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String service;
  private final String token;

  DemoContent(String service, String token) {
    this.service = service;
    this.token = token;
  }

  void create(Workspace workspace) {
    put(
        "users/alice",
        "{\"name\":\"Alice Moreau\",\"email\":\"alice@example.com\",\"admin\":true}");
    put("users/bob", "{\"name\":\"Bob Okafor\",\"email\":\"bob@example.com\"}");
    put("users/carol", "{\"name\":\"Carol Lindqvist\",\"email\":\"carol@example.com\"}");
    put("product-types/payments", "{\"name\":\"Payments\"}");
    put("product-types/apps", "{\"name\":\"Apps\"}");
    put("products/web-api", createProduct("web-api", "payments", "open"));
    put("products/ledger", createProduct("ledger", "payments", "members"));
    put("products/mobile-app", createProduct("Mobile app", "apps", "open"));
    put("products/ledger/members", "{\"members\":[\"carol\"]}");
    put(
        "settings/system",
        """
        {"channels":{"scan_added":["slack","teams","email","webhook","alert"],
          "sla_breach":["slack","teams","email","alert"],"upcoming_engagement":["slack","alert"],
          "stale_engagement":["slack"],"risk_acceptance_expiration":["slack","email"],
          "engagement_added":["slack"],"product_added":["slack"],"other":["slack","alert"]}}\
        """);
    put(
        "settings/users/bob",
        """
        {"channels":{"scan_added":["slack","email","alert"],"user_mentioned":["slack","alert"],
          "sla_breach":["slack","alert"]},"min_severity":null}\
        """);
    put(
        "settings/users/carol",
        "{\"channels\":{\"review_requested\":[\"slack\",\"email\"],\"risk_acceptance_expiration\":[\"slack\"]}}");
    put("system", "{\"team_name\":\"Security team\",\"disclaimer\":\"Internal: do not forward.\"}");
    post(
        "routes",
        """
        {"events":["scan_added","sla_breach"],"products":["web-api"],"product_types":[],
         "min_severity":"high","target":{"slack_channel":"%s"},"threads":"off"}\
        """
            .formatted(workspace.slack().channel("web-api-team").id()));
    post(
        "webhooks",
        "{\"name\":\"SIEM\",\"url\":\"%s\",\"secret\":\"demo\"}"
            .formatted(workspace.receiverUrl("siem")));
  }

  private static String createProduct(String name, String type, String visibility) {
    return "{\"name\":\"%s\",\"product_type\":\"%s\",\"visibility\":\"%s\"}"
        .formatted(name, type, visibility);
  }

  private void put(String path, String body) {
    send("PUT", path, body);
  }

  private void post(String path, String body) {
    send("POST", path, body);
  }

  private void send(String method, String path, String body) {
    send(
        HttpRequest.newBuilder(URI.create(service + "/api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** Sends one sample. */
  void send(Sample sample) {
    var request =
        HttpRequest.newBuilder(sample.url())
            .method(sample.method(), BodyPublishers.ofString(sample.body()));
    for (var header : sample.headers()) {
      var colon = header.indexOf(':');
      request.header(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    send(request.build());
  }

  /** Waits until nothing is left to be delivered, but no longer than that. */
  void awaitDelivered(Duration most) {
    var end = System.nanoTime() + most.toNanos();
    while (isWaiting() && System.nanoTime() < end) {
      try {
        Thread.sleep(POLL_INTERVAL);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean isWaiting() {
    return Stream.of("queued", "sending", "retrying")
        .map(state -> service + "/api/v1/deliveries?limit=1&state=" + state)
        .map(
            url ->
                HttpRequest.newBuilder(URI.create(url))
                    .header("Authorization", "Bearer " + token)
                    .build())
        .anyMatch(request -> !send(request).startsWith("{\"deliveries\":[]"));
  }

  private String send(HttpRequest request) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            request.method()
                + " "
                + request.uri()
                + ": "
                + answer.statusCode()
                + " "
                + answer.body());
      }
      return answer.body();
    } catch (IOException failure) {
      throw new IllegalStateException("Dojobell did not answer " + request.uri(), failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }
}
