package io.dojobell.bench;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A million deliveries wait as the service starts: time to listen, to deliver, and memory. */
final class BacklogBenchmark {
  private static final int CHANNELS = 1_000;
  private static final int EVENTS = 1_000;

  private BacklogBenchmark() {}

  static void run(Path folder) throws Exception {
    System.out.println(
        "\nbacklog: 1,000,000 deliveries wait, 1,000 events for 1,000 Slack channels");
    var waiting = start(folder.resolve("many"), EVENTS);
    System.out.println("  with them           " + waiting);
    System.out.println("  yardstick: with 1,000 " + start(folder.resolve("few"), 1));
  }

  private static String start(Path folder, int events) throws Exception {
    Files.createDirectories(folder);
    try (var workspace = Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false))) {
      var channels = new ArrayList<String>();
      for (var n = 0; n < CHANNELS; n++) {
        channels.add(workspace.slack().addChannel("c" + n).id());
      }
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.putAll(RunningDojobell.withWorkspace(workspace));
      try (var first = ServiceProcess.serve(environment)) {
        first.terminate();
        first.exitCode();
      }
      BacklogSeeder.fill(folder.resolve("dojobell.db"), events, channels);
      var began = System.nanoTime();
      try (var service = ServiceProcess.serve(environment)) {
        var listens = System.nanoTime();
        await(workspace, channels, 1);
        var first = System.nanoTime();
        await(workspace, channels, CHANNELS);
        var all = System.nanoTime();
        return "listens after %.2f s, the first told %.2f s after that, something in each channel after %.1f s; at most %d MiB"
            .formatted(
                (listens - began) / 1e9,
                (first - listens) / 1e9,
                (all - began) / 1e9,
                peakMebibytes(service));
      }
    }
  }

  private static void await(Workspace workspace, List<String> channels, int told) {
    workspace
        .changes()
        .await(
            () ->
                Optional.of(true)
                    .filter(
                        _ ->
                            channels.stream()
                                    .filter(
                                        channel -> !workspace.slack().messages(channel).isEmpty())
                                    .limit(told)
                                    .count()
                                == told),
            Duration.ofMinutes(3))
        .orElseThrow(() -> new IllegalStateException("Not told in " + told + " channels"));
  }

  /** The most memory that the process ever held; 0 where the system does not say. */
  static long peakMebibytes(ServiceProcess service) throws IOException {
    var status = Path.of("/proc/" + service.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Lets it work for so long, and no longer. */
  static void sleep(Duration time) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(time.toMillis());
  }
}
