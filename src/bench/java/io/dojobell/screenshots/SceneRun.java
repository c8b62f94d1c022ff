package io.dojobell.screenshots;

import io.dojobell.bench.compare.JavaProcess;
import io.dojobell.screenshots.Scene.Trigger;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Plays scenes on a build of the service, beside a workspace that keeps what was delivered. */
final class SceneRun implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int MIN_SECONDS_LEFT = 20;

  private final Path folder;
  private final List<String> program;
  private final List<Scene> scenes;
  private final Workspace workspace;

  private SceneRun(Path folder, List<String> program, List<Scene> scenes, Workspace workspace) {
    this.folder = folder;
    this.program = program;
    this.scenes = scenes;
    this.workspace = workspace;
  }

  /**
   * Plays the scenes until all messages are delivered.
   *
   * @param folder for the database and the log
   * @param program starts the service: what follows {@code java}
   */
  static SceneRun play(Path folder, List<String> program, List<Scene> scenes) throws Exception {
    Files.createDirectories(folder);
    var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false));
    var run = new SceneRun(folder, program, scenes, workspace);
    try {
      run.play();
      return run;
    } catch (Exception failure) {
      run.close();
      throw failure;
    }
  }

  Workspace workspace() {
    return workspace;
  }

  private void play() throws Exception {
    var port = JavaProcess.freePort();
    workspace.slack().setAppUrl(URI.create("http://127.0.0.1:" + port + "/slack/events"));
    try (var service = start(port);
        var api = new SceneApi(service.url())) {
      var setup = new SceneSetup(workspace, api);
      setup.createShared();
      scenes.forEach(setup::create);
      api.awaitSent();
      scenes.forEach(setup::connect);
      scenes.forEach(setup::putIntoCalendar);
    }
    try (var service = start(port);
        var api = new SceneApi(service.url())) {
      play(api);
    }
  }

  private void play(SceneApi api) {
    var end = LocalTime.now(ZoneOffset.UTC).plusSeconds(60 + MIN_SECONDS_LEFT);
    var time = end.truncatedTo(ChronoUnit.MINUTES);
    scenes.stream().filter(Scene::isHeld).forEach(scene -> hold(scene, time));
    var steps = scenes.stream().mapToInt(scene -> scene.bodies().size()).max().orElse(0);
    for (var step = 0; step < steps; step++) {
      for (var scene : scenes) {
        if (scene.trigger() != Trigger.CALENDAR && step < scene.bodies().size()) {
          api.post("events", scene.filled(scene.bodies().get(step)));
        }
      }
      api.awaitSent();
    }
    await(scene -> scene.trigger() == Trigger.CALENDAR, TIMEOUT);
    await(Scene::isHeld, Duration.ofSeconds(60 + MIN_SECONDS_LEFT).plus(TIMEOUT));
    api.awaitSent();
    api.failures().forEach(failure -> System.err.println("Not delivered: " + failure));
  }

  private void hold(Scene scene, LocalTime time) {
    var command =
        scene.trigger() == Trigger.DIGEST
            ? "/dojo digest daily " + time
            : "/dojo quiet " + time.minusHours(1) + "-" + time + " UTC";
    var person = workspace.slack().user(scene.username()).id();
    var before = workspace.slack().messages(person).size();
    workspace.slack().command(person, person, command);
    workspace
        .slack()
        .awaitMessage(person, _ -> workspace.slack().messages(person).size() > before, TIMEOUT);
  }

  /** Waits for the first messages of these scenes. */
  private void await(Predicate<Scene> wanted, Duration timeout) {
    var missing = scenes.stream().filter(wanted).toList();
    workspace
        .changes()
        .await(
            () -> Optional.of(true).filter(_ -> missing.stream().allMatch(this::isDelivered)),
            timeout)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No messages of "
                        + missing.stream()
                            .filter(scene -> !isDelivered(scene))
                            .map(Scene::name)
                            .toList()));
  }

  private boolean isDelivered(Scene scene) {
    var slack = workspace.slack();
    // To the person, a greeting was sent before.
    return scene.isHeld()
        ? SlackPictures.shown(slack.messages(slack.user(scene.username()).id())).size() > 1
        : !slack.messages(slack.channel(scene.name()).id()).isEmpty();
  }

  private JavaProcess start(int port) throws Exception {
    var options = workspace.options();
    var environment =
        new HashMap<>(
            Map.of(
                "DOJOBELL_PORT",
                Integer.toString(port),
                "DOJOBELL_PUBLIC_URL",
                "http://127.0.0.1:" + port,
                "DOJOBELL_DATABASE_URL",
                "jdbc:sqlite:" + folder.resolve("dojobell.db"),
                "DOJOBELL_API_TOKEN",
                SceneApi.TOKEN,
                "DOJOBELL_ALLOW_PRIVATE_TARGETS",
                "true",
                "SLACK_API_URL",
                workspace.slackApiUrl(),
                "SLACK_BOT_TOKEN",
                options.botToken(),
                "SLACK_SIGNING_SECRET",
                options.signingSecret()));
    environment.put("SMTP_URL", workspace.smtpUrl());
    environment.put("MAIL_FROM", "Dojobell <dojobell@example.com>");
    return JavaProcess.start(
        program, environment, port, "/health/ready", folder.resolve("service.log"));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
