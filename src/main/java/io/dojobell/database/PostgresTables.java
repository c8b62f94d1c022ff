package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Prepares the tables of a PostgreSQL database, one node at a time. */
final class PostgresTables {
  /**
   * Compares texts by their bytes, as SQLite does: pages are listed by keys, and each node
   * continues where another ended. Only columns that are new have another collation.
   */
  private static final String COLLATE =
      """
      do $$
      declare found record;
      begin
        for found in
          select c.oid::regclass as tbl, a.attname as col, format_type(a.atttypid, a.atttypmod) as type
          from pg_attribute a join pg_class c on c.oid = a.attrelid
          where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            and c.relname not in ('flyway_schema_history', 'scheduled_tasks')
            and a.attnum > 0 and not a.attisdropped
            and a.attcollation = 'pg_catalog.default'::regcollation
        loop
          execute format('alter table %s alter column %I type %s collate "C"',
            found.tbl, found.col, found.type);
        end loop;
      end $$
      """;

  private PostgresTables() {}

  /**
   * Runs the migrations while other nodes wait.
   *
   * @throws StoreUnavailable if the database can't be reached
   */
  static void migrate(DataSource source, Runnable migrations) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(%d, 2)".formatted(WriteAccess.LOCKS));
      migrations.run();
      statement.execute(COLLATE);
      connection.commit();
    } catch (SQLException failure) {
      throw new StoreUnavailable(String.valueOf(failure.getMessage()), failure);
    }
  }
}
