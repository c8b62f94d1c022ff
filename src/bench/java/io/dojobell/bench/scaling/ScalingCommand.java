package io.dojobell.bench.scaling;

import io.dojobell.bench.BenchFolder;
import io.dojobell.bench.compare.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures one, two and three nodes in turn, and prints a Markdown table. */
@Command(name = "scaling")
public final class ScalingCommand implements Callable<Integer> {
  private static final double MIN_SHARE = 0.8;

  @Option(names = "--rounds", description = "how often each is measured: 3")
  private int rounds = 3;

  @Option(names = "--nodes", split = ",", description = "the numbers of nodes: 1,2,3")
  private List<Integer> nodes = List.of(1, 2, 3);

  @Option(names = "--statements", description = "print the statements that are sent most often")
  private boolean statements;

  /** Runs with these options, and ends with 0, 1 where several nodes do less than 0.8 of one. */
  public static void main(String[] options) {
    System.exit(
        new CommandLine(new ScalingCommand()).setExitCodeExceptionMapper(_ -> 3).execute(options));
  }

  /** Returns 1 where more nodes do less than 0.8 of what the first number of nodes does, else 0. */
  @Override
  public Integer call() throws Exception {
    var results = new TreeMap<Integer, List<ScalingBenchmark.Result>>();
    try (var folder = BenchFolder.create();
        var postgres = MeasuredPostgres.start(folder.path())) {
      for (var round = 1; round <= rounds; round++) {
        System.err.printf("round %d of %d%n", round, rounds);
        for (var count : nodes) {
          results
              .computeIfAbsent(count, _ -> new ArrayList<>())
              .add(
                  ScalingBenchmark.run(
                      postgres, folder.path().resolve(round + "-" + count), count, statements));
        }
      }
    }
    System.out.printf(
        """
        %nmedians of %d rounds, %d processors; 64 clients, one event a request
        | nodes | intake, events/s | round trips, transactions an event | delivered, events/s | \
        round trips, transactions a delivered event |
        | ---: | ---: | ---: | ---: | ---: |
        """,
        rounds, Runtime.getRuntime().availableProcessors());
    results.forEach(ScalingCommand::print);
    return isSlower(results) ? 1 : 0;
  }

  private static void print(int nodes, List<ScalingBenchmark.Result> results) {
    System.out.printf(
        "| %d | %,.0f | %.1f, %.2f | %,.0f | %.1f, %.2f |%n",
        nodes,
        median(results, ScalingBenchmark.Result::intake),
        median(results, ScalingBenchmark.Result::tripsPerEvent),
        median(results, ScalingBenchmark.Result::transactionsPerEvent),
        median(results, ScalingBenchmark.Result::delivery),
        median(results, ScalingBenchmark.Result::tripsPerDelivery),
        median(results, ScalingBenchmark.Result::transactionsPerDelivery));
  }

  private static boolean isSlower(TreeMap<Integer, List<ScalingBenchmark.Result>> results) {
    var one = results.firstEntry().getValue();
    return results.values().stream()
        .anyMatch(
            more ->
                isSlower(one, more, ScalingBenchmark.Result::intake)
                    || isSlower(one, more, ScalingBenchmark.Result::delivery));
  }

  private static boolean isSlower(
      List<ScalingBenchmark.Result> one,
      List<ScalingBenchmark.Result> more,
      ToDoubleFunction<ScalingBenchmark.Result> figure) {
    return median(more, figure) < MIN_SHARE * median(one, figure);
  }

  private static double median(
      List<ScalingBenchmark.Result> results, ToDoubleFunction<ScalingBenchmark.Result> figure) {
    return new Samples(results.stream().mapToDouble(figure).boxed().toList()).median();
  }
}
