package io.dojobell.bench;

import io.dojobell.bench.nodes.NodesBenchmark;
import io.dojobell.bench.nodes.NodesOptions;
import io.dojobell.demo.RunningDojobell;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures on this machine; loopback only, bounded, and it cleans up after itself. */
public final class Bench {
  private static final int EVENTS = 20_000;
  private static final int CONCURRENCY = 64;

  private static final List<String> BENCHMARKS =
      List.of("intake", "routing", "storm", "backlog", "slow", "acks", "sla");

  private Bench() {}

  /**
   * Runs those that are named, or all: {@code intake}, {@code routing}, {@code storm}, {@code
   * backlog}, {@code slow}, {@code acks}, {@code sla}; and, only where it is asked for, {@code
   * --soak 10m}, {@code --faults 30m seed} and {@code nodes --events 20000 --destinations 500
   * seed}.
   */
  public static void main(String[] names) throws Exception {
    var wanted = names.length == 0 ? BENCHMARKS : List.of(names);
    if (wanted.getFirst().equals("--soak")) {
      var length =
          Duration.parse("PT" + (names.length > 1 ? names[1] : "10m").toUpperCase(Locale.ROOT));
      measure(folder -> SoakBenchmark.run(folder, length));
      return;
    }
    if (wanted.getFirst().equals("--faults")) {
      var length =
          Duration.parse("PT" + (names.length > 1 ? names[1] : "30m").toUpperCase(Locale.ROOT));
      var seed = names.length > 2 ? Long.parseLong(names[2]) : System.nanoTime();
      measure(folder -> faults(folder, length, seed));
      return;
    }
    if (wanted.getFirst().equals("nodes")) {
      var options = NodesOptions.of(wanted.subList(1, wanted.size()));
      measure(folder -> nodes(folder, options));
      return;
    }
    for (var name : wanted) {
      measure(folder -> run(name, folder));
    }
  }

  private static void nodes(Path folder, NodesOptions options) throws Exception {
    System.out.printf(
        "%nnodes: three processes on one PostgreSQL, killed at random; %,d events, %,d channels,"
            + " seed %d%n",
        options.size().events(), options.size().channels(), options.seed());
    try (var benchmark =
        new NodesBenchmark(folder, options.classPath(), options.size(), options.seed())) {
      var result = benchmark.run();
      System.out.println(result.describe());
      if (!result.isGood()) {
        throw new AssertionError("seed " + options.seed());
      }
    }
  }

  private interface Measurement {
    void run(Path folder) throws Exception;
  }

  private static void measure(Measurement measured) throws Exception {
    try (var folder = BenchFolder.create()) {
      measured.run(folder.path());
    }
  }

  private static void faults(Path folder, Duration length, long seed) throws Exception {
    System.out.printf(
        "%nfaults: every fault in turn for %d min, seed %d%n", length.toMinutes(), seed);
    try (var rounds = new FaultBenchmark(folder, seed, Duration.ofSeconds(12))) {
      var result = rounds.run(length);
      System.out.printf(
          "  %,d events, %d rounds: each at each destination; %d came twice, all in flight where"
              + " nobody could know%n",
          result.events(), result.rounds(), result.duplicates());
    }
  }

  private static void run(String name, Path folder) throws Exception {
    switch (name) {
      case "intake" -> intake(folder);
      case "routing" -> routing(folder);
      case "storm" -> StormBenchmark.run(folder);
      case "backlog" -> BacklogBenchmark.run(folder);
      case "slow" -> {
        SlowDestinationBenchmark.run(folder);
        SlowServicesBenchmark.run(folder.resolve("services"));
      }
      case "acks" -> AckBenchmark.run(folder);
      case "sla" -> SlaCheckBenchmark.run(folder);
      default -> throw new IllegalArgumentException("There is no benchmark " + name);
    }
  }

  private static void intake(Path folder) throws SQLException {
    System.out.println("\nintake: events that are durable before the answer, one a request");
    try (var dojobell = RunningDojobell.start(folder, Map.of())) {
      LoadGenerator.run(CONCURRENCY, 2_000, n -> post(dojobell, "warm-" + n));
      var together = LoadGenerator.run(CONCURRENCY, EVENTS, n -> post(dojobell, "many-" + n));
      var alone = LoadGenerator.run(1, 2_000, n -> post(dojobell, "one-" + n));
      System.out.println("  " + CONCURRENCY + " clients          " + together.describe());
      System.out.println("  1 client            " + alone.describe());
    }
    System.out.println("  yardstick: SQLite   " + commits(folder).describe() + "  (bare commits)");
  }

  private static void post(RunningDojobell dojobell, String id) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"sla_breach\",\"title\":\"A finding is late\",\"id\":\"%s\"}"
                .formatted(id));
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
  }

  private static LoadGenerator.LoadResult commits(Path folder) throws SQLException {
    try (var database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("yardstick.db"));
        var statement = database.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = full");
      statement.execute("create table events (id integer primary key, body text)");
      try (var insert = database.prepareStatement("insert into events (body) values (?)")) {
        return LoadGenerator.run(
            1,
            2_000,
            n -> {
              try {
                insert.setString(1, "{\"type\":\"sla_breach\",\"title\":\"A finding is late\"}");
                insert.executeUpdate();
              } catch (SQLException failure) {
                throw new IllegalStateException(failure);
              }
            });
      }
    }
  }

  private static void routing(Path folder) {
    System.out.println("\nrouting: an event for one person, among few and among many");
    for (var users : List.of(100, 20_000)) {
      try (var dojobell = RunningDojobell.start(folder.resolve("u" + users + ".d"), Map.of())) {
        LoadGenerator.run(
            CONCURRENCY, users, n -> dojobell.put("/api/v1/users/user" + n, "{\"name\":\"User\"}"));
        LoadGenerator.run(1, 200, n -> mention(dojobell, n));
        var run = LoadGenerator.run(1, 2_000, n -> mention(dojobell, 10_000 + n));
        System.out.println("  among %,6d users  %s".formatted(users, run.describe()));
      }
    }
  }

  private static void mention(RunningDojobell dojobell, int n) {
    var answer =
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"user_mentioned\",\"title\":\"%d\",\"recipients\":[\"user7\"]}"
                .formatted(n));
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.status() + " " + answer.text());
    }
  }
}
