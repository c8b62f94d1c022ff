package io.dojobell.bench.compare;

import io.dojobell.bench.LoadGenerator;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures one build of the service once, on a database of its own. */
final class ServiceBenchmark {
  static final int CLIENTS = 64;
  static final int WARM_UP_EVENTS = 1_500;
  static final int EVENTS = 5_000;
  static final int EVENTS_ALONE = 300;
  static final int WARM_UP_COMMANDS = 300;
  static final int COMMANDS = 500;

  private ServiceBenchmark() {}

  static void run(Path folder, Path jar, String build, Measurements measurements) throws Exception {
    Files.createDirectories(folder);
    try (var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false))) {
      try (var service = start(folder, jar, workspace)) {
        measurements.add(build, Figure.FIRST_START, service.startMillis());
      }
      try (var service = start(folder, jar, workspace);
          var api = new ApiClient(service.url())) {
        measurements.add(build, Figure.START, service.startMillis());
        addMemory(service, build, Figure.MEMORY_AFTER_START, measurements);
        intake(api, build, measurements);
        DeliveryBenchmark.run(workspace, api, build, measurements);
        api.put("/api/v1/users/bench", "{\"slack_user_id\":\"%s\"}".formatted(ApiClient.USER));
        commands(api, workspace.options().signingSecret(), build, measurements);
        addMemory(service, build, Figure.MEMORY_AFTER_LOAD, measurements);
      }
    }
  }

  private static JavaProcess start(Path folder, Path jar, Workspace workspace) throws Exception {
    var port = JavaProcess.freePort();
    var environment =
        Map.of(
            "DOJOBELL_PORT", Integer.toString(port),
            "DOJOBELL_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("dojobell.db"),
            "DOJOBELL_API_TOKEN", ApiClient.TOKEN,
            "SLACK_API_URL", workspace.slackApiUrl(),
            "SLACK_BOT_TOKEN", workspace.options().botToken(),
            "SLACK_SIGNING_SECRET", workspace.options().signingSecret());
    return JavaProcess.start(
        List.of("-jar", jar.toString(), "serve"),
        environment,
        port,
        "/health/ready",
        folder.resolve("service.log"));
  }

  /** Measures how many events are accepted, also of a yardstick that only answers. */
  static void intake(ApiClient api, String subject, Measurements measurements) {
    LoadGenerator.run(CLIENTS, WARM_UP_EVENTS, n -> api.event("warm-" + n));
    var together = LoadGenerator.run(CLIENTS, EVENTS, n -> api.event("many-" + n));
    var alone = LoadGenerator.run(1, EVENTS_ALONE, n -> api.event("one-" + n));
    measurements.add(subject, Figure.INTAKE, together.perSecond());
    measurements.add(subject, Figure.INTAKE_ALONE, alone.perSecond());
  }

  /** Measures how long Slack waits for the answer to a command, one at a time. */
  static void commands(ApiClient api, String secret, String subject, Measurements measurements) {
    LoadGenerator.run(1, WARM_UP_COMMANDS, n -> api.command(secret, n));
    var run = LoadGenerator.run(1, COMMANDS, n -> api.command(secret, WARM_UP_COMMANDS + n));
    measurements.add(subject, Figure.COMMAND_P50, run.quantile(0.5));
    measurements.add(subject, Figure.COMMAND_P99, run.quantile(0.99));
  }

  /** Adds the process's resident memory, where the system says it. */
  static void addMemory(
      JavaProcess process, String subject, Figure figure, Measurements measurements)
      throws IOException {
    process
        .residentMebibytes()
        .ifPresent(mebibytes -> measurements.add(subject, figure, mebibytes));
  }
}
