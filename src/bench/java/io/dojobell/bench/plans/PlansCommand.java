package io.dojobell.bench.plans;

import io.dojobell.bench.BenchFolder;
import io.dojobell.database.Databases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a PostgreSQL, does what a service does, and names the statements that scan its tables. */
@Command(name = "plans")
public final class PlansCommand implements Callable<Integer> {
  /** The tables that grow with use. */
  public static final Set<String> LARGE_TABLES =
      Set.of("events", "deliveries", "destinations", "alerts", "findings");

  private static final int SHOWN = 15;

  @Option(names = "--deliveries", description = "the number of deliveries in the log: 10000000")
  private long deliveries = 10_000_000;

  /** Runs with these options, and ends with 1 where a large table is scanned, else 0. */
  public static void main(String[] options) {
    System.exit(
        new CommandLine(new PlansCommand()).setExitCodeExceptionMapper(_ -> 3).execute(options));
  }

  /** Returns 1 where a large table is scanned, else 0. */
  @Override
  public Integer call() throws Exception {
    try (var folder = BenchFolder.create()) {
      var plans = plans(folder.path(), deliveries);
      var scanning = scanning(plans);
      System.out.printf(
          "%,d deliveries: %,d plans of %,d statements; %,d statements read a large table, %,d scan"
              + " one%n",
          deliveries,
          plans.size(),
          texts(plans).size(),
          texts(plans.stream().filter(PlansCommand::readsLargeTable).toList()).size(),
          scanning.size());
      scanning.forEach(System.out::println);
      System.out.println("Most rows read of a large table:");
      mostRows(plans).forEach(System.out::println);
      return scanning.isEmpty() ? 0 : 1;
    }
  }

  /** Returns the plans of the statements on the hot paths with so many deliveries in the log. */
  public static List<StatementPlan> plans(Path folder, long deliveries) throws Exception {
    try (var postgres = ExplainedPostgres.start(folder)) {
      Databases.open(postgres.url()).close();
      LargeDatabase.fill(postgres, deliveries);
      postgres.logPlans();
      HotPaths.run(folder, postgres.url());
      return postgres.plans();
    }
  }

  /** Returns whether it reads a table that grows with use. */
  public static boolean readsLargeTable(StatementPlan plan) {
    return plan.tables().stream().anyMatch(LARGE_TABLES::contains);
  }

  /** Returns the statements that read a large table from the first row to the last. */
  public static List<String> scanning(List<StatementPlan> plans) {
    var found = new TreeMap<String, Set<String>>();
    for (var plan : plans) {
      var tables = new TreeSet<>(plan.scannedTables());
      tables.retainAll(LARGE_TABLES);
      if (!tables.isEmpty()) {
        found.put(plan.text(), tables);
      }
    }
    return found.entrySet().stream().map(one -> one.getValue() + ": " + one.getKey()).toList();
  }

  private static List<String> mostRows(List<StatementPlan> plans) {
    var rows = new TreeMap<String, Long>();
    plans.forEach(plan -> rows.merge(plan.text(), plan.rowsRead(LARGE_TABLES), Math::max));
    return rows.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SHOWN)
        .map(one -> "%,10d: %s".formatted(one.getValue(), one.getKey()))
        .toList();
  }

  private static Set<String> texts(List<StatementPlan> plans) {
    var texts = new TreeSet<String>();
    plans.forEach(plan -> texts.add(plan.text()));
    return texts;
  }
}
