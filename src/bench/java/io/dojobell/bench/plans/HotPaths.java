package io.dojobell.bench.plans;

import io.dojobell.database.Databases;
import io.dojobell.demo.LocalPostgres;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.jobs.Retention;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Does what a service does all day: accepts events, sends them, retries, shows inboxes and the log,
 * answers commands, and deletes what is old.
 */
public final class HotPaths {
  private static final String SECRET = "secret-of-more-than-16-letters";
  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
  private static final List<String> STATES = List.of("queued", "sending", "retrying");

  /** Statements of the driver that are prepared have a plan of their own from the tenth run on. */
  private static final int ROUNDS = 12;

  private static final List<String> READ =
      List.of(
          "/api/v1/deliveries?limit=50",
          "/api/v1/deliveries?limit=50&state=failed",
          "/api/v1/deliveries?limit=50&state=held",
          "/api/v1/deliveries?limit=50&channel=email",
          "/api/v1/deliveries?limit=50&user=u7",
          "/api/v1/deliveries?limit=50&event=e7",
          "/api/v1/deliveries?limit=50&destination=slack%3AC7",
          "/api/v1/events/e7",
          "/api/v1/alerts?user=u7&limit=50",
          "/api/v1/alerts?user=u7&unread=true&limit=50",
          "/api/v1/findings?limit=50",
          "/metrics",
          "/health/ready");

  private final RunningDojobell dojobell;
  private final Workspace workspace;
  private final String channel;
  private final String ana;

  private HotPaths(RunningDojobell dojobell, Workspace workspace, String channel, String ana) {
    this.dojobell = dojobell;
    this.workspace = workspace;
    this.channel = channel;
    this.ana = ana;
  }

  /** Does all of that on a database that {@link LargeDatabase} has filled. */
  public static void run(Path folder, String databaseUrl) {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false))) {
      var channel = workspace.slack().addChannel("security").id();
      var ana = workspace.slack().addUser(WorkspaceUser.named("ana").email("u7@example.com")).id();
      var environment = new HashMap<>(LocalPostgres.environment(databaseUrl));
      environment.put("DOJOBELL_DEFECTDOJO_HEADER", "X-Hook-Secret");
      environment.put("DOJOBELL_DEFECTDOJO_SECRET", SECRET);
      try (var dojobell = RunningDojobell.start(folder, workspace, environment)) {
        new HotPaths(dojobell, workspace, channel, ana).run();
      }
    }
    try (var database = Databases.open(databaseUrl)) {
      new Retention(database, _ -> {}, InstantSource.system()).deleteExpired();
    }
  }

  private void run() {
    dojobell.put("/api/v1/users/u7", "{\"slack_user_id\":\"%s\"}".formatted(ana));
    check(
        dojobell.post(
            "/api/v1/routes",
            "{\"products\":[\"p1\"],\"target\":{\"slack_channel\":\"%s\"}}".formatted(channel)),
        201);
    for (var round = 0; round < ROUNDS; round++) {
      send(round);
      READ.forEach(path -> check(dojobell.get(path), 200));
      check(dojobell.post("/api/v1/alerts/read", "{\"user\":\"u8\"}"), 200);
      for (var text : List.of("inbox", "status", "why", "settings", "help")) {
        workspace.slack().command(ana, channel, "/dojo " + text);
      }
      workspace.slack().openHome(ana);
    }
    awaitDelivered();
  }

  private void send(int round) {
    var product = "\"product\":\"Product 1\"";
    for (var type : List.of("scan_added", "sla_breach", "engagement_added", "closed_finding")) {
      check(
          dojobell.post(
              "/api/v1/events",
              "{\"id\":\"%s%d\",\"type\":\"%s\",\"title\":\"Event %d\",%s}"
                  .formatted(type, round, type, round, product)),
          202);
    }
    check(
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"user_mentioned\",\"title\":\"You\",\"recipients\":[\"u7\"],%s}"
                .formatted(product)),
        202);
    check(
        dojobell.send(
            dojobell
                .request("/hooks/defectdojo")
                .header("X-DefectDojo-Event", "sla_breach")
                .header("X-Hook-Secret", SECRET)
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"title":"Finding %d","description":"A finding is late","user":null,
                         "url_api":"https://dojo.example/api/v2/findings/7/",
                         "url_ui":"https://dojo.example/finding/7"}
                        """
                            .formatted(round)))),
        200);
  }

  private void awaitDelivered() {
    var end = System.nanoTime() + TIMEOUT.toNanos();
    while (STATES.stream().anyMatch(this::isWaiting)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The events were not delivered");
      }
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
  }

  private boolean isWaiting(String state) {
    var page = dojobell.get("/api/v1/deliveries?limit=1&state=" + state);
    return !page.json().path("deliveries").isEmpty();
  }

  private static void check(RunningDojobell.Answer answer, int status) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
  }
}
