package io.dojobell.bench.scaling;

import io.dojobell.bench.LoadGenerator;
import io.dojobell.bench.compare.ApiClient;
import io.dojobell.bench.compare.JavaProcess;
import io.dojobell.demo.LocalPostgres;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures so many nodes on a database of their own, each a process, beside each other. */
final class ScalingBenchmark implements AutoCloseable {
  private static final int CLIENTS = 64;

  /** The events that each node is warmed up with: what is measured is not a JVM's first minute. */
  private static final int WARM_UP = 2_000;

  private static final int EVENTS = 5_000;
  private static final int WARM_UP_CHANNELS = 400;
  private static final int CHANNELS = 1_000;
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final Workspace workspace =
      Workspace.start(WorkspaceOptions.defaults().enforceRateLimits(false));
  private final List<JavaProcess> nodes = new ArrayList<>();
  private final List<ApiClient> clients = new ArrayList<>();
  private final List<String> channels = new ArrayList<>();
  private final MeasuredPostgres postgres;
  private final String database;

  private ScalingBenchmark(MeasuredPostgres postgres, String database) {
    this.postgres = postgres;
    this.database = database;
  }

  /**
   * What was measured.
   *
   * @param intake events a second that no channel gets
   * @param delivery events a second, from the first request to the last message, of events that
   *     each go to a channel of their own
   * @param trips the database's round trips and transactions of the {@link #EVENTS} of the intake
   * @param deliveryTrips those of the {@link #CHANNELS} events that were delivered
   */
  record Result(
      double intake,
      double delivery,
      MeasuredPostgres.Counts trips,
      MeasuredPostgres.Counts deliveryTrips) {
    double tripsPerEvent() {
      return (double) trips.roundTrips() / EVENTS;
    }

    double tripsPerDelivery() {
      return (double) deliveryTrips.roundTrips() / CHANNELS;
    }

    double transactionsPerEvent() {
      return (double) trips.transactions() / EVENTS;
    }

    double transactionsPerDelivery() {
      return (double) deliveryTrips.transactions() / CHANNELS;
    }
  }

  static Result run(MeasuredPostgres postgres, Path folder, int nodes, boolean explained)
      throws Exception {
    var name = "nodes" + nodes;
    Files.createDirectories(folder);
    var url = postgres.create(name);
    try (var benchmark = new ScalingBenchmark(postgres, name)) {
      for (var node = 0; node < nodes; node++) {
        benchmark.start(url, folder.resolve("node" + node + ".log"));
      }
      benchmark.addChannels();
      var result = benchmark.measure();
      if (explained) {
        postgres.mostCalled(name).forEach(System.out::println);
      }
      return result;
    } finally {
      postgres.drop(name);
    }
  }

  private void start(String url, Path log) throws Exception {
    var port = JavaProcess.freePort();
    var environment = new HashMap<>(LocalPostgres.environment(url));
    environment.putAll(
        Map.of(
            "DOJOBELL_PORT", Integer.toString(port),
            "DOJOBELL_API_TOKEN", ApiClient.TOKEN,
            "SLACK_API_URL", workspace.slackApiUrl(),
            "SLACK_BOT_TOKEN", workspace.options().botToken(),
            "SLACK_SIGNING_SECRET", workspace.options().signingSecret()));
    var node =
        JavaProcess.start(
            List.of("-jar", "target/dojobell.jar", "serve"),
            environment,
            port,
            "/health/ready",
            log);
    nodes.add(node);
    clients.add(new ApiClient(node.url()));
  }

  private void addChannels() {
    for (var n = 0; n < warmUpChannels() + CHANNELS; n++) {
      var channel = workspace.slack().addChannel("c" + n).id();
      channels.add(channel);
      clients.getFirst().put("/api/v1/products/p" + n, "{\"name\":\"P%d\"}".formatted(n));
      clients
          .getFirst()
          .post(
              "/api/v1/routes",
              "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}"
                  .formatted(n, channel),
              201);
    }
  }

  private int warmUpChannels() {
    return WARM_UP_CHANNELS * nodes.size();
  }

  private Result measure() throws Exception {
    LoadGenerator.run(CLIENTS, WARM_UP * nodes.size(), n -> node(n).event("warm-" + n));
    deliver(0, warmUpChannels());
    var begin = postgres.counts(database);
    var intake = LoadGenerator.run(CLIENTS, EVENTS, n -> node(n).event("many-" + n));
    var middle = postgres.counts(database);
    var delivery = deliver(warmUpChannels(), channels.size());
    var end = postgres.counts(database);
    return new Result(intake.perSecond(), delivery, middle.since(begin), end.since(middle));
  }

  private double deliver(int from, int to) {
    var begin = System.nanoTime();
    LoadGenerator.run(CLIENTS, to - from, n -> send(from + n));
    workspace
        .changes()
        .await(() -> Optional.of(true).filter(_ -> allPosted(from, to)), TIMEOUT)
        .orElseThrow(() -> new IllegalStateException("Not every event was delivered"));
    return (to - from) * 1e9 / (System.nanoTime() - begin);
  }

  private void send(int n) {
    node(n)
        .post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"Event %d\",\"product\":\"p%d\",\"no_users\":true}"
                .formatted(n, n),
            202);
  }

  private ApiClient node(int n) {
    return clients.get(n % clients.size());
  }

  private boolean allPosted(int from, int to) {
    return channels.subList(from, to).stream()
        .noneMatch(channel -> workspace.slack().messages(channel).isEmpty());
  }

  @Override
  public void close() throws InterruptedException {
    clients.forEach(ApiClient::close);
    for (var node : nodes) {
      node.close();
    }
    workspace.close();
  }
}
