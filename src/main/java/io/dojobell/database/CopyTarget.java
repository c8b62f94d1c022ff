package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The PostgreSQL database that everything is copied to. Its table {@code data_copy} holds how far
 * that is, so that a copy that was interrupted is continued.
 */
final class CopyTarget implements AutoCloseable {
  private static final String SOURCE = "source";
  private static final String FINISHED = "finished";
  private static final String TABLE = "table ";

  /** Few, since each may be a megabyte. */
  private static final int FETCH_SIZE = 100;

  private final Handle handle;
  private final List<CopiedTable> tables;

  private CopyTarget(Handle handle) {
    this.handle = handle;
    this.tables = tables(handle);
  }

  /**
   * Opens the database and brings its tables up to date.
   *
   * @throws UnusableDatabase if it holds tables of others, or is of a later version
   * @throws StoreUnavailable if it can't be reached
   */
  static CopyTarget open(String url) {
    var connections = new PostgresConnections(url);
    var source = connections.ofCopy();
    var handle = Jdbi.create(source).open();
    try {
      refuseForeignTables(handle);
      Migrations.postgres(source).apply();
      return new CopyTarget(handle);
    } catch (RuntimeException failure) {
      handle.close();
      throw failure;
    }
  }

  private static void refuseForeignTables(Handle handle) {
    var names = names(handle);
    if (!names.isEmpty() && !names.contains("flyway_schema_history")) {
      throw new UnusableDatabase(
          "the database holds tables of something else; name an empty one, made by `create"
              + " database`");
    }
  }

  private static List<String> names(Handle handle) {
    return handle
        .createQuery(
            """
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE'
            order by table_name\
            """)
        .mapTo(String.class)
        .list();
  }

  private static List<CopiedTable> tables(Handle handle) {
    return names(handle).stream()
        .filter(name -> !name.equals("flyway_schema_history") && !name.equals("data_copy"))
        .map(name -> new CopiedTable(name, columns(handle, name)))
        .toList();
  }

  private static List<CopiedTable.Column> columns(Handle handle, String table) {
    return handle
        .select(
            """
            select column_name, data_type from information_schema.columns
            where table_schema = current_schema() and table_name = ? order by column_name\
            """,
            table)
        .map((row, _) -> new CopiedTable.Column(row.getString(1), ColumnKind.of(row.getString(2))))
        .list();
  }

  List<CopiedTable> tables() {
    return tables;
  }

  /**
   * Begins to copy from a source in that state, or continues.
   *
   * @throws UnusableDatabase if the database holds anything else
   */
  void begin(String state) {
    handle.useTransaction(
        _ -> {
          handle.execute(
              "create table if not exists data_copy"
                  + " (name text collate \"C\" primary key, value text collate \"C\" not null)");
          // Others that begin wait here.
          handle.execute("lock table data_copy");
          var known = value(SOURCE);
          if (known.isEmpty()) {
            refuseContent();
            put(SOURCE, state);
          } else if (!known.get().equals(state)) {
            if (finishedAt().isPresent()) {
              throw alreadyFinished();
            }
            throw new UnusableDatabase(
                "the database holds a copy of another file, or of this one before it was changed;"
                    + " drop it and create it again");
          }
        });
  }

  private void refuseContent() {
    // The one row that a migration makes.
    handle.execute("delete from directory_look where began_at is null and finished_at is null");
    for (var table : tables) {
      if (isFilled(table)) {
        throw new UnusableDatabase(
            "the database holds other data (in %s); name an empty one, made by `create database`"
                .formatted(table.name()));
      }
    }
  }

  private boolean isFilled(CopiedTable table) {
    return handle
        .select("select exists (select 1 from %s)".formatted(table.name()))
        .mapTo(Boolean.class)
        .one();
  }

  /** Returns since when all is copied; empty: it is not yet. */
  Optional<String> finishedAt() {
    return value(FINISHED);
  }

  /** Returns the error of a database that was used since all was copied. */
  UnusableDatabase alreadyFinished() {
    return new UnusableDatabase(
        "everything was copied to the database at %s, and one of the two was changed since then;"
                .formatted(finishedAt().orElseThrow())
            + " nothing more is copied");
  }

  /** Returns how many rows of the table are copied. */
  long count(CopiedTable table) {
    return handle.select("select count(*) from " + table.name()).mapTo(Long.class).one();
  }

  /**
   * Copies the rows that follow the last one that was copied, in one transaction with how far that
   * is. Returns how many; 0: all are copied.
   *
   * @throws SQLException if the database does not take them
   */
  int copyNext(CopiedTable table, CopySource source) throws SQLException {
    return handle.inTransaction(
        _ -> {
          var done = value(TABLE + table.name()).map(Long::valueOf).orElse(Long.MIN_VALUE);
          var rows = source.read(table, done);
          if (!rows.isEmpty()) {
            insert(table, rows);
            put(TABLE + table.name(), Long.toString(rows.getLast().id()));
          }
          return rows.size();
        });
  }

  private void insert(CopiedTable table, List<CopySource.Row> rows) throws SQLException {
    var parameters = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    var sql =
        "insert into %s (%s) values (%s)".formatted(table.name(), table.columnNames(), parameters);
    try (var insert = handle.getConnection().prepareStatement(sql)) {
      for (var row : rows) {
        for (var n = 0; n < row.values().size(); n++) {
          table.columns().get(n).kind().bind(insert, n + 1, row.values().get(n));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Returns the hash of all rows that the table has here. */
  TableHash hash(CopiedTable table) {
    var sql = "select %s from %s".formatted(table.columnNames(), table.name());
    return handle.inTransaction(
        _ ->
            handle
                .createQuery(sql)
                .setFetchSize(FETCH_SIZE)
                .scanResultSet(
                    (rows, _) -> {
                      var hash = new TableHash();
                      for (var row = rows.get(); row.next(); ) {
                        hash.add(table.values(row));
                      }
                      return hash;
                    }));
  }

  /**
   * Ends the copy: from now on a service may use the database.
   *
   * @param highestIds by table; what is added gets higher ones
   */
  void finish(Map<String, Long> highestIds, Instant now) {
    handle.useTransaction(
        _ -> {
          for (var table : numberedTables()) {
            handle
                .select(
                    "select setval(pg_get_serial_sequence(?, 'id'), greatest(?, 1), ? > 0)",
                    table,
                    highestIds.getOrDefault(table, 0L),
                    highestIds.getOrDefault(table, 0L))
                .mapTo(Long.class)
                .one();
          }
          put(FINISHED, now.toString());
        });
    handle.execute("analyze");
  }

  private List<String> numberedTables() {
    return handle
        .createQuery(
            """
            select table_name from information_schema.columns
            where table_schema = current_schema() and column_name = 'id' and is_identity = 'YES'\
            """)
        .mapTo(String.class)
        .list();
  }

  private Optional<String> value(String name) {
    return handle
        .select("select value from data_copy where name = ? for update", name)
        .mapTo(String.class)
        .findOne();
  }

  private void put(String name, String value) {
    handle.execute(
        """
        insert into data_copy (name, value) values (?, ?)
        on conflict (name) do update set value = excluded.value\
        """,
        name,
        value);
  }

  /**
   * Makes sure that no service uses a database that is only partly copied.
   *
   * @throws UnusableDatabase if it is
   */
  static void refuseUnfinished(DataSource source) {
    try (var handle = Jdbi.create(source).open()) {
      var isBegun = "select to_regclass('data_copy') is not null";
      var isFinished = "select exists (select 1 from data_copy where name = ?)";
      if (handle.select(isBegun).mapTo(Boolean.class).one()
          && !handle.select(isFinished, FINISHED).mapTo(Boolean.class).one()) {
        throw new UnusableDatabase(
            "the database holds a part of another one; start `migrate-data` again, which goes on");
      }
    }
  }

  @Override
  public void close() {
    handle.close();
  }
}
