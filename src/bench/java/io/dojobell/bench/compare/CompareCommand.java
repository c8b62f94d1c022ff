package io.dojobell.bench.compare;

import io.dojobell.bench.BenchFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures one or two builds and the yardsticks, in rounds, and prints a Markdown table. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
  private static final int WORSE = 1;
  private static final int FAILED = 3;
  private static final int MAX_ROUNDS = 100;

  @Option(names = "--before", description = "the jar of the earlier build, if there is one")
  private @Nullable Path before;

  @Option(names = "--after", required = true, description = "the jar of the later build")
  private Path after = Path.of("");

  @Option(names = "--rounds", description = "how often each is measured: 7")
  private int rounds = 7;

  @Spec private CommandSpec spec;

  private final Measurements measurements = new Measurements();

  /**
   * Runs with these options, and ends with 0, 1 where a figure is worse, 2 for a wrong option, 3 if
   * it failed.
   */
  public static void main(String[] options) {
    System.exit(
        new CommandLine(new CompareCommand())
            .setExitCodeExceptionMapper(_ -> FAILED)
            .execute(options));
  }

  /** Returns 1 where a figure is worse than its range before, else 0. */
  @Override
  public Integer call() throws Exception {
    if (rounds < 1 || rounds > MAX_ROUNDS) {
      throw new ParameterException(spec.commandLine(), "--rounds must be from 1 to " + MAX_ROUNDS);
    }
    for (var round = 1; round <= rounds; round++) {
      System.err.printf("round %d of %d%n", round, rounds);
      try (var folder = BenchFolder.create()) {
        measure(folder.path(), round % 2 == 1);
      }
    }
    System.out.printf(
        "%nmedian [min–max] of %d rounds; Java %s, %d processors%nbefore: %s, after: %s%n%n%s",
        rounds,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        before == null ? "none" : before.getFileName(),
        after.getFileName(),
        ComparisonTable.of(measurements));
    var worse =
        Arrays.stream(Figure.values())
            .map(measurements::verdict)
            .anyMatch(verdict -> verdict.filter(Verdict.WORSE::equals).isPresent());
    return worse ? WORSE : 0;
  }

  /** Alternates which build is first, so that what changes on the machine meets both alike. */
  private void measure(Path folder, boolean beforeFirst) throws Exception {
    if (beforeFirst) {
      measureBefore(folder);
    }
    ServiceBenchmark.run(folder.resolve("after"), after, Measurements.AFTER, measurements);
    if (!beforeFirst) {
      measureBefore(folder);
    }
    SqliteYardstick.run(folder, measurements);
    HttpYardstick.run(folder, measurements);
    BoltYardstick.run(folder, measurements);
    SlackYardstick.run(measurements);
  }

  private void measureBefore(Path folder) throws Exception {
    if (before != null) {
      ServiceBenchmark.run(folder.resolve("before"), before, Measurements.BEFORE, measurements);
    }
  }
}
