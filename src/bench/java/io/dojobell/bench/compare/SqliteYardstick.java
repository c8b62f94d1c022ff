package io.dojobell.bench.compare;

import io.dojobell.bench.LoadGenerator;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Measures bare commits with the service's own settings: a WAL, flushed at each commit. */
final class SqliteYardstick {
  private static final String NAME = "SQLite commits";
  private static final int COMMITS = 1_000;

  private SqliteYardstick() {}

  static void run(Path folder, Measurements measurements) throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    try (var database = config.createConnection("jdbc:sqlite:" + folder.resolve("yardstick.db"));
        var statement = database.createStatement()) {
      statement.execute("create table events (id integer primary key, body text)");
      try (var insert = database.prepareStatement("insert into events (body) values (?)")) {
        var run = LoadGenerator.run(1, COMMITS, _ -> insert(insert));
        measurements.add(NAME, Figure.INTAKE, run.perSecond());
        measurements.add(NAME, Figure.INTAKE_ALONE, run.perSecond());
      }
    }
  }

  private static void insert(PreparedStatement insert) {
    try {
      insert.setString(1, "{\"type\":\"sla_breach\",\"title\":\"A finding is overdue\"}");
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
