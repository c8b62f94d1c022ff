package io.dojobell.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A workspace with a few people and channels, an app that follows a script, and a set clock. */
final class WorkspaceFixture implements AutoCloseable {
  static final Duration TIMEOUT = Duration.ofSeconds(5);

  /** A clock that only a test advances. */
  static final class ManualClock implements InstantSource {
    private final AtomicReference<Instant> now =
        new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));

    @Override
    public Instant instant() {
      return now.get();
    }

    void advance(Duration time) {
      now.updateAndGet(instant -> instant.plus(time));
    }
  }

  final ManualClock clock = new ManualClock();
  final ScriptedApp app = new ScriptedApp();
  final Workspace workspace;
  final SlackWorkspace slack;
  final String alice;
  final String security;
  private final HttpClient http = HttpClient.newHttpClient();

  WorkspaceFixture() {
    this(WorkspaceOptions.defaults());
  }

  WorkspaceFixture(WorkspaceOptions options) {
    workspace = Workspace.start(options.clock(clock).app(app.url()));
    slack = workspace.slack();
    alice = slack.addUser(WorkspaceUser.named("alice").tz("Europe/Berlin").admin()).id();
    security = slack.addChannel("security").id();
  }

  /** Installed from the manifest with this text in place of that. */
  static WorkspaceFixture withManifest(String text, String instead) {
    try {
      Path manifest = Files.createTempFile("manifest", ".json");
      manifest.toFile().deleteOnExit();
      String json = Files.readString(Path.of("slack-manifest.json"));
      Files.writeString(manifest, json.replace(text, instead));
      return new WorkspaceFixture(WorkspaceOptions.defaults().manifest(manifest));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls the Web API with a JSON body. */
  JsonNode call(String method, String arguments) {
    return Json.parse(response(method, arguments).body());
  }

  HttpResponse<String> response(String method, String arguments) {
    return post(workspace.slackApiUrl() + method, arguments, "xoxb-local");
  }

  /** Calls the Web API with a form: {@code a=b&c=d}. */
  JsonNode form(String method, String fields) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(workspace.slackApiUrl() + method))
            .header("Authorization", "Bearer xoxb-local")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build();
    return Json.parse(send(request).body());
  }

  HttpResponse<String> post(String url, String body, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  JsonNode page(String act, String body) {
    return Json.parse(post(workspace.url() + "page/" + act, body, "").body());
  }

  JsonNode state() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(workspace.url() + "page/state?as=" + alice)).build();
    return Json.parse(send(request).body());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Posts a message to #security: the JSON of its arguments without the channel. */
  JsonNode post(String arguments) {
    ObjectNode json = (ObjectNode) Json.parse(arguments);
    return call("chat.postMessage", json.put("channel", security).toString());
  }

  @Override
  public void close() {
    workspace.close();
    app.close();
    http.close();
  }
}
