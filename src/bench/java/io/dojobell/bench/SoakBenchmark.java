package io.dojobell.bench;

import io.dojobell.demo.RunningDojobell;
import io.dojobell.demo.ServiceProcess;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Events for a long while, a third of all calls failing: what comes in comes out, memory is flat.
 */
final class SoakBenchmark {
  private static final int CHANNELS = 20;
  private static final int BATCH_SIZE = 100;
  private static final Pattern TITLE = Pattern.compile("Event n(\\d+)n");

  private SoakBenchmark() {}

  static void run(Path folder, Duration length) throws Exception {
    System.out.printf(
        "%nsoak: %d min, 100 events a second over %d channels, 30 %% of calls fail%n",
        length.toMinutes(), CHANNELS);
    try (var workspace = Workspace.start(WorkspaceOptions.defaults());
        var http = HttpClient.newHttpClient()) {
      var environment = new HashMap<>(RunningDojobell.withoutChannels(folder));
      environment.putAll(RunningDojobell.withWorkspace(workspace));
      environment.put("TEAMS_WEBHOOK_URL", "");
      environment.put("MAIL_TO", "");
      try (var service = ServiceProcess.serve(environment)) {
        for (var n = 0; n < CHANNELS; n++) {
          var channel = workspace.slack().addChannel("c" + n).id();
          send(
              http,
              service.url() + "/api/v1/routes",
              "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}"
                  .formatted(n, channel),
              201);
        }
        workspace
            .faults()
            .failShare(
                "chat.postMessage",
                0.3,
                20_261_124,
                Fault.rateLimited(Duration.ofSeconds(1)),
                Fault.status(500),
                Fault.connectionRefused());
        var end = System.nanoTime() + length.toNanos();
        var sent = 0;
        for (var minute = System.nanoTime(); System.nanoTime() < end; ) {
          send(http, service.url() + "/api/v1/events", events(sent), 202);
          sent += BATCH_SIZE;
          BacklogBenchmark.sleep(Duration.ofSeconds(1));
          if (System.nanoTime() - minute > 60_000_000_000L) {
            minute = System.nanoTime();
            System.out.printf(
                "  %,9d sent, %,7d told, at most %d MiB%n",
                sent, deliveredCount(workspace), BacklogBenchmark.peakMebibytes(service));
          }
        }
        workspace.faults().clear();
        var all = sent;
        workspace
            .changes()
            .await(
                () -> Optional.of(true).filter(_ -> deliveredCount(workspace) >= all),
                Duration.ofMinutes(16))
            .orElseThrow(
                () -> new IllegalStateException("Lost " + (all - deliveredCount(workspace))));
        System.out.printf(
            "  %,9d sent, each told; at most %d MiB%n",
            sent, BacklogBenchmark.peakMebibytes(service));
      }
    }
  }

  /** Returns the number of events that the messages show, named or counted. */
  private static int deliveredCount(Workspace workspace) {
    var alone = new HashSet<String>();
    var counted = 0;
    for (var channel : workspace.slack().channels()) {
      for (var message : workspace.slack().messages(channel.id())) {
        var count = SummaryText.eventCount(message.text());
        if (count > 1) {
          counted += count;
        } else {
          name(message.text()).ifPresent(alone::add);
        }
      }
    }
    return counted + alone.size();
  }

  private static Optional<String> name(String text) {
    var found = TITLE.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private static String events(int from) {
    var events = new StringBuilder("[");
    for (var n = from; n < from + BATCH_SIZE; n++) {
      events
          .append(n == from ? "" : ",")
          .append(
              "{\"type\":\"sla_breach\",\"title\":\"Event n%dn\",\"product\":\"p%d\",\"no_users\":true}"
                  .formatted(n, n % CHANNELS));
    }
    return events.append(']').toString();
  }

  private static void send(HttpClient http, String url, String body, int wanted) throws Exception {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + RunningDojobell.TOKEN)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != wanted) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }
}
