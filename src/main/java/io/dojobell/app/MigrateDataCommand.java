package io.dojobell.app;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.DatabaseCopy;
import io.dojobell.database.Databases;
import io.dojobell.database.SqliteFiles;
import io.dojobell.database.TableComparison;
import io.dojobell.database.UnusableDatabase;
import io.dojobell.store.SecretKeyCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code migrate-data}: copies everything from an SQLite file to a PostgreSQL database. */
@Command(
    name = "migrate-data",
    description = {
      "Copies all data of a stopped service from its SQLite file to an empty PostgreSQL database,"
          + " and compares both. Started again, it goes on where it was interrupted.",
      "DOJOBELL_SECRET_KEY must be the file's: the content of its .key file, if it was not set."
    },
    mixinStandardHelpOptions = true)
final class MigrateDataCommand implements Callable<Integer> {
  private static final String FROM = "--from";
  private static final String TO = "--to";

  @Spec private CommandSpec spec;

  @Option(
      names = FROM,
      required = true,
      paramLabel = "jdbc:sqlite:…",
      description = "the file that is copied; it is not changed")
  private String from;

  @Option(
      names = TO,
      required = true,
      paramLabel = "jdbc:postgresql:…",
      description = "the database that it is copied to (passfile=… keeps the password out)")
  private String to;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec and the options.
  MigrateDataCommand() {}

  @Override
  public Integer call() {
    checkUrls();
    var out = spec.commandLine().getOut();
    var key = ServerConfig.of(System.getenv()).secretKey();
    try (var copy = open(out)) {
      checkKey(key, copy);
      out.println("Copying " + from + " to " + Databases.withoutSecrets(to));
      out.flush();
      return report(out, run(copy));
    }
  }

  private void checkUrls() {
    if (Databases.isPostgres(from)) {
      throw new InvalidConfiguration(
          FROM, "PostgreSQL is not copied; it must name an SQLite file, jdbc:sqlite:…");
    }
    if (!Databases.isPostgres(to)) {
      throw new InvalidConfiguration(
          TO, "must name a PostgreSQL database, jdbc:postgresql://host:5432/dojobell?user=…");
    }
    Databases.findError(from).ifPresent(error -> refuse(FROM, error));
    Databases.findError(to).ifPresent(error -> refuse(TO, error));
  }

  private static void refuse(String option, String error) {
    throw new InvalidConfiguration(option, error);
  }

  private DatabaseCopy open(PrintWriter out) {
    try {
      return DatabaseCopy.open(
          from,
          to,
          line -> {
            out.println(line);
            out.flush();
          });
    } catch (UnusableDatabase unusable) {
      throw new InvalidConfiguration(FROM, String.valueOf(unusable.getMessage()));
    }
  }

  /** Makes sure that the secrets which are copied can be read by a service that has the key. */
  private void checkKey(String key, DatabaseCopy copy) {
    var file = SqliteFiles.of(from).sibling(".key");
    var fix = "set the one of the source, which is in " + file + " if it was not set before";
    if (key.isEmpty()) {
      throw new InvalidConfiguration(
          EnvironmentVariable.DOJOBELL_SECRET_KEY.name(), "is needed with PostgreSQL; " + fix);
    }
    if (!new SecretKeyCheck(copy.source()).matches(new SecretBox(key))) {
      throw new InvalidConfiguration(
          EnvironmentVariable.DOJOBELL_SECRET_KEY.name(),
          "is not the key that the source's secrets were stored with; " + fix);
    }
  }

  private static List<TableComparison> run(DatabaseCopy copy) {
    try {
      return copy.run();
    } catch (UnusableDatabase unusable) {
      throw new InvalidConfiguration(TO, String.valueOf(unusable.getMessage()));
    }
  }

  private int report(PrintWriter out, List<TableComparison> tables) {
    out.printf(Locale.ROOT, "%-24s %15s  %s%n", "table", "rows", "hash");
    tables.forEach(table -> print(out, table));
    var rows = tables.stream().mapToLong(TableComparison::rows).sum();
    if (!tables.stream().allMatch(TableComparison::isEqual)) {
      out.println("The copy is not equal: drop the database, create it again and start again.");
      return 1;
    }
    out.printf(Locale.ROOT, "The copy is equal: %d tables, %,d rows.%n", tables.size(), rows);
    out.println(
        "Start the service with DOJOBELL_DATABASE_URL naming it and the same DOJOBELL_SECRET_KEY,"
            + " and no longer on the file: what waits would be sent twice.");
    return 0;
  }

  private static void print(PrintWriter out, TableComparison table) {
    out.printf(Locale.ROOT, "%-24s %,15d  %s%n", table.table(), table.rows(), table.hash());
    if (!table.isEqual()) {
      out.printf(
          Locale.ROOT, "%-24s %,15d  %s%n", "  its copy", table.copiedRows(), table.copiedHash());
    }
  }
}
