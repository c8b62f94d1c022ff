package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The migrations of an SQLite database. They came to main in another order than their numbers, so
 * one is applied also where higher numbers have been.
 */
final class Migrations {
  private final DataSource source;
  private final V22__Notices_are_no_events notices = new V22__Notices_are_no_events();
  private final Flyway flyway;

  Migrations(DataSource source) {
    this.source = source;
    this.flyway =
        Flyway.configure()
            .dataSource(source)
            .placeholders(Map.of("id", "integer primary key autoincrement"))
            .javaMigrations(new PageKeysMigration(), notices)
            .outOfOrder(true)
            .group(true)
            .load();
  }

  /**
   * Brings the tables up to date.
   *
   * @throws UnusableDatabase if a later version has written it
   * @throws FlywayException if the database can't be opened, or a migration that was applied to it
   *     is not the one of this version
   */
  void apply() {
    var applied = flyway.info().applied();
    refuseLaterVersion(applied);
    try {
      if (applied.length > 0) {
        EditedMigrations.accept(source);
      }
      flyway.migrate();
      EditedMigrations.complete(source);
    } catch (SQLException failure) {
      throw new StoreUnavailable("The tables cannot be brought up to date", failure);
    }
    if (notices.removedCodes()) {
      rewrite();
    }
  }

  private static void refuseLaterVersion(MigrationInfo[] applied) {
    for (var migration : applied) {
      if (!migration.getState().isResolved()) {
        throw new UnusableDatabase(
            "the database is of a later version (its tables are at %s); start that version"
                .formatted(migration.getVersion()));
      }
    }
  }

  /** Rewrites the file, so that it no longer holds the bytes of what was deleted. */
  private void rewrite() {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("vacuum");
      statement.execute("pragma wal_checkpoint(truncate)");
    } catch (SQLException failure) {
      throw new StoreUnavailable("The database cannot be rewritten", failure);
    }
  }
}
