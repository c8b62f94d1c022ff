package io.dojobell.bench.compare;

import io.dojobell.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures the way of an event from its request to its message in the local Slack workspace. */
final class DeliveryBenchmark {
  private static final int WARM_UP = 100;
  private static final int TOGETHER = 300;
  private static final int ALONE = 100;
  private static final int EVENTS_A_REQUEST = 100;
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final Workspace workspace;
  private final ApiClient api;
  private final List<String> channels = new ArrayList<>();

  private DeliveryBenchmark(Workspace workspace, ApiClient api) {
    this.workspace = workspace;
    this.api = api;
  }

  /**
   * Each event goes to a channel that has got none before, so that no limit of Slack's delays it.
   */
  static void run(Workspace workspace, ApiClient api, String build, Measurements measurements) {
    var benchmark = new DeliveryBenchmark(workspace, api);
    benchmark.addChannels();
    benchmark.messagesPerSecond(0, WARM_UP);
    measurements.add(
        build, Figure.DELIVERY, benchmark.messagesPerSecond(WARM_UP, WARM_UP + TOGETHER));
    var millis = new ArrayList<Double>();
    for (var n = WARM_UP + TOGETHER; n < WARM_UP + TOGETHER + ALONE; n++) {
      millis.add(benchmark.millis(n));
    }
    millis.sort(null);
    measurements.add(build, Figure.DELIVERY_P50, millis.get(millis.size() / 2));
    measurements.add(build, Figure.DELIVERY_P99, millis.get(millis.size() * 99 / 100));
  }

  private void addChannels() {
    for (var n = 0; n < WARM_UP + TOGETHER + ALONE; n++) {
      var channel = workspace.slack().addChannel("c" + n).id();
      channels.add(channel);
      api.post(
          "/api/v1/routes",
          "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}".formatted(n, channel),
          201);
    }
  }

  private double messagesPerSecond(int from, int to) {
    var begin = Instant.now();
    for (var n = from; n < to; n += EVENTS_A_REQUEST) {
      send(n, Math.min(to, n + EVENTS_A_REQUEST));
    }
    awaitPosted(channels.subList(from, to));
    var last =
        channels.subList(from, to).stream()
            .map(this::postedAt)
            .max(Instant::compareTo)
            .orElseThrow();
    return (to - from) * 1e9 / Duration.between(begin, last).toNanos();
  }

  private double millis(int n) {
    var begin = Instant.now();
    send(n, n + 1);
    awaitPosted(channels.subList(n, n + 1));
    return Duration.between(begin, postedAt(channels.get(n))).toNanos() / 1e6;
  }

  private void send(int from, int to) {
    var events = new ArrayList<String>();
    for (var n = from; n < to; n++) {
      events.add(
          "{\"type\":\"sla_breach\",\"title\":\"Event %d\",\"product\":\"p%d\",\"no_users\":true}"
              .formatted(n, n));
    }
    api.post("/api/v1/events", events.stream().collect(Collectors.joining(",", "[", "]")), 202);
  }

  private void awaitPosted(List<String> wanted) {
    var missing = new ArrayDeque<>(wanted);
    workspace
        .changes()
        .await(() -> Optional.of(true).filter(_ -> allPosted(missing)), TIMEOUT)
        .orElseThrow(
            () -> new IllegalStateException(missing.size() + " events were not delivered"));
  }

  private boolean allPosted(ArrayDeque<String> missing) {
    while (!missing.isEmpty() && !workspace.slack().messages(missing.getFirst()).isEmpty()) {
      missing.removeFirst();
    }
    return missing.isEmpty();
  }

  /** The time in a message's {@code ts}: seconds with six decimal places. */
  private Instant postedAt(String channel) {
    var seconds = new BigDecimal(workspace.slack().messages(channel).getFirst().ts());
    return Instant.EPOCH.plusNanos(seconds.movePointRight(9).longValueExact());
  }
}
