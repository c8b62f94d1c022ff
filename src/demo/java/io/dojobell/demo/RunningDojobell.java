package io.dojobell.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.app.Application;
import io.dojobell.model.Ticker;
import io.dojobell.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dojobell in this process on a database of its own, spoken to over HTTP as anybody would. */
public final class RunningDojobell implements AutoCloseable {
  public static final String TOKEN = "starting-token-of-more-than-32-letters";
  private static final Map<String, String> SETTINGS =
      Map.of("DOJOBELL_PORT", "0", "DOJOBELL_API_TOKEN", TOKEN);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Application application;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningDojobell(Application application) {
    this.application = application;
  }

  /** Starts it with nothing configured but what is named. */
  public static RunningDojobell start(Path folder, Map<String, String> environment) {
    return start(folder, environment, InstantSource.system());
  }

  /** The same by that clock. */
  public static RunningDojobell start(
      Path folder, Map<String, String> environment, InstantSource clock) {
    var all = new HashMap<>(SETTINGS);
    all.putAll(environment);
    all.computeIfAbsent("DOJOBELL_DATABASE_URL", _ -> TestDatabases.url(folder));
    // A clock that tests move on is the ticker, too: time passes for both.
    var ticker = clock instanceof Ticker both ? both : Ticker.system();
    return new RunningDojobell(Application.start(all, clock, ticker));
  }

  /**
   * Starts it beside a workspace and by its clock, with every channel configured; the workspace
   * then sends its requests here.
   */
  public static RunningDojobell start(
      Path folder, Workspace workspace, Map<String, String> environment) {
    return start(folder, workspace, environment, workspace.options().clock());
  }

  /** The same by that clock. */
  public static RunningDojobell start(
      Path folder, Workspace workspace, Map<String, String> environment, InstantSource clock) {
    var all = new HashMap<>(withWorkspace(workspace));
    all.putAll(environment);
    var running = start(folder, all, clock);
    workspace.slack().setAppUrl(URI.create(running.url() + "/slack/events"));
    return running;
  }

  /** The environment of a service without channels, on the folder's database. */
  public static Map<String, String> withoutChannels(Path folder) {
    var all = new HashMap<>(SETTINGS);
    all.put("DOJOBELL_DATABASE_URL", TestDatabases.url(folder));
    return Map.copyOf(all);
  }

  /** Returns the settings that make a service's channels those of the workspace. */
  public static Map<String, String> withWorkspace(Workspace workspace) {
    var options = workspace.options();
    return Map.of(
        "SLACK_API_URL", workspace.slackApiUrl(),
        "SLACK_BOT_TOKEN", options.botToken(),
        "SLACK_SIGNING_SECRET", options.signingSecret(),
        "SMTP_URL", workspace.smtpUrl(),
        "MAIL_FROM", "Dojobell <dojobell@example.com>",
        "MAIL_TO", "security@example.com",
        "TEAMS_WEBHOOK_URL", workspace.teamsUrl("security"),
        "DOJOBELL_ALLOW_PRIVATE_TARGETS", "true");
  }

  /** Returns where it listens, without a slash at the end. */
  public String url() {
    return application.url();
  }

  /** Returns what is served, as {@code GET /api/v1/events/{id}}. */
  public List<String> routes() {
    return application.routes();
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  public Answer put(String path, String body) {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** A request with the admin's token, to be changed at will. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path))
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", "application/json");
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** Stops as SIGTERM would have it stop. */
  @Override
  public void close() {
    http.close();
    application.close();
  }

  /** The response to a request. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String text() {
      return response.body();
    }

    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (JsonProcessingException failure) {
        throw new AssertionError("No JSON: " + response.body(), failure);
      }
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
