package io.dojobell.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Bursts of events over many products in one Slack channel at Slack's rate. */
final class StormBenchmark {
  private static final int CONCURRENCY = 64;
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private StormBenchmark() {}

  static void run(Path folder) {
    System.out.println("\nstorm: events at once to one Slack channel at Slack's pace");
    storm(folder.resolve("few"), 150, 30);
    storm(folder.resolve("many"), 1_000, 300);
    System.out.println("  yardstick: one message an event, one a second: 1,000 s, 1,000 messages");
  }

  private static void storm(Path folder, int events, int products) {
    try (var workspace = Workspace.start(WorkspaceOptions.defaults())) {
      var channel = workspace.slack().addChannel("security").id();
      try (var dojobell =
          RunningDojobell.start(folder, workspace, Map.of("SLACK_CHANNEL", channel))) {
        dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
        var began = System.nanoTime();
        LoadGenerator.run(CONCURRENCY, events, n -> post(dojobell, n, products));
        var accepted = System.nanoTime();
        workspace
            .changes()
            .await(
                () -> Optional.of(true).filter(_ -> deliveredCount(workspace, channel) >= events),
                TIMEOUT)
            .orElseThrow();
        var ended = System.nanoTime();
        var messages = workspace.slack().messages(channel);
        System.out.println(
            "  %,d events of %d products: accepted in %.2f s, the last delivered after %.2f s, in %d messages of at most %,d characters, %d failed"
                .formatted(
                    events,
                    products,
                    (accepted - began) / 1e9,
                    (ended - began) / 1e9,
                    messages.size(),
                    messages.stream().mapToInt(StormBenchmark::length).max().orElse(0),
                    failed(dojobell)));
      }
    }
  }

  private static void post(RunningDojobell dojobell, int n, int products) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"Finding %d of the nightly scan is overdue\",\"product\":\"service-%d\",\"url\":\"https://dojo.example.com/finding/%d\"}"
                .formatted(n, n % products, n));
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
  }

  private static int deliveredCount(Workspace workspace, String channel) {
    return workspace.slack().messages(channel).stream()
        .mapToInt(message -> SummaryText.eventCount(message.text()))
        .sum();
  }

  private static int failed(RunningDojobell dojobell) {
    return dojobell
        .get("/api/v1/deliveries?state=failed&limit=200")
        .json()
        .path("deliveries")
        .size();
  }

  private static int length(Message message) {
    return length(message.body().path("blocks"));
  }

  /** As Slack counts: every {@code text} string, in code points. */
  private static int length(JsonNode blocks) {
    return blocks.findValues("text").stream()
        .mapToInt(
            text ->
                text.isTextual()
                    ? text.textValue().codePointCount(0, text.textValue().length())
                    : length(text))
        .sum();
  }
}
