package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.ChangeCounter;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The in-app alerts of the host application, read by its API. */
final class HostInboxes {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final Optional<WorkspaceOptions.Inbox> source;
  private final ChangeCounter changes;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final Map<String, JsonNode> cache = new ConcurrentHashMap<>();

  HostInboxes(Workspace workspace) {
    source = workspace.options().inbox();
    changes = workspace.changes();
  }

  /** The inbox of a user by name, or {@code null} where the host has none. */
  JsonNode read(String user) {
    return source.isEmpty() ? NullNode.getInstance() : cache.computeIfAbsent(user, this::fetch);
  }

  /** Reads the requested inboxes again, and reports when one changed. */
  void refresh() {
    for (String user : cache.keySet()) {
      JsonNode now = fetch(user);
      if (!now.equals(cache.put(user, now))) {
        changes.increment();
      }
    }
  }

  /** Marks an alert as read. */
  void markRead(String user, String id) {
    WorkspaceOptions.Inbox inbox =
        source.orElseThrow(() -> new IllegalArgumentException("There is no inbox"));
    String base = inbox.urlTemplate().replaceFirst("\\?.*", "");
    HttpRequest request =
        request(base + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/read", inbox)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.object().put("user", user).toString()))
            .build();
    send(request)
        .filter(response -> response.statusCode() / 100 == 2)
        .orElseThrow(() -> new IllegalArgumentException("The alert could not be marked as read"));
    cache.put(user, fetch(user));
    changes.increment();
  }

  private JsonNode fetch(String user) {
    WorkspaceOptions.Inbox inbox = source.orElseThrow();
    String name = URLEncoder.encode(user, StandardCharsets.UTF_8);
    HttpRequest request = request(inbox.urlTemplate().replace("{user}", name), inbox).build();
    return send(request)
        .filter(response -> response.statusCode() == 200)
        .flatMap(response -> Json.read(response.body()))
        .filter(JsonNode::isObject)
        .map(body -> withTitles((ObjectNode) body, user))
        .orElse(NullNode.getInstance());
  }

  private static JsonNode withTitles(ObjectNode body, String user) {
    ObjectNode inbox =
        Json.object()
            .put("title", user.equals("system") ? "System inbox" : "Alerts of " + user)
            .put("user", user)
            .put("unread", body.path("unread").asInt());
    inbox.set("alerts", body.path("alerts").isArray() ? body.get("alerts") : Json.array());
    return inbox;
  }

  private static HttpRequest.Builder request(String url, WorkspaceOptions.Inbox inbox) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + inbox.token());
  }

  private Optional<HttpResponse<String>> send(HttpRequest request) {
    try {
      return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty(); // the host is not up: there is no inbox to show
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
