package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQLite file of a stopped service, which is copied. */
final class CopySource implements AutoCloseable {
  private static final int MAX_ROWS = 5_000;

  /** Bounds the memory that rows with long texts take, in characters. */
  private static final int MAX_SIZE = 4_000_000;

  private final String url;
  private final DatabaseLock lock;
  private final Database database;

  private CopySource(String url, DatabaseLock lock, Database database) {
    this.url = url;
    this.lock = lock;
    this.database = database;
  }

  /**
   * A row of a table.
   *
   * @param id by which SQLite orders a table's rows, numbered or not
   */
  record Row(long id, List<@Nullable Object> values) {
    private int size() {
      return values.stream()
          .mapToInt(value -> value instanceof String text ? text.length() : 8)
          .sum();
    }
  }

  /**
   * Opens the file, which no service may open meanwhile.
   *
   * @throws UnusableDatabase if there is none, or it is of another version
   * @throws StoreUnavailable if a service has it open
   */
  static CopySource open(String url) {
    if (!Files.isRegularFile(SqliteFiles.of(url).database())) {
      throw new UnusableDatabase("there is no file " + SqliteDatabase.file(url));
    }
    var lock = DatabaseLock.acquire(url);
    try {
      SqliteDatabase.refuseOtherVersions(url);
      return new CopySource(url, lock, SqliteDatabase.open(url));
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  Database database() {
    return database;
  }

  /** Returns a text that is another one once the file has changed. */
  String state() {
    database.run(_ -> {}); // Opens the writer, after which nothing but we can change the file.
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("pragma wal_checkpoint(truncate)");
      var file = SqliteFiles.of(url).database();
      return "%s bytes, changed %s".formatted(Files.size(file), Files.getLastModifiedTime(file));
    } catch (SQLException | IOException failure) {
      throw new StoreUnavailable("The source cannot be read: " + failure.getMessage(), failure);
    }
  }

  /** Returns how many rows the table has. */
  long count(CopiedTable table) {
    return database.read(
        handle -> handle.select("select count(*) from " + table.name()).mapTo(Long.class).one());
  }

  /**
   * Returns the table's rows that follow the one of that id, as many as are copied at once; empty:
   * there are no more.
   */
  List<Row> read(CopiedTable table, long after) {
    var sql =
        "select %s, rowid from %s where rowid > ? order by rowid limit %d"
            .formatted(table.columnNames(), table.name(), MAX_ROWS);
    return database.read(
        handle -> handle.select(sql, after).scanResultSet((rows, _) -> read(table, rows.get())));
  }

  private static List<Row> read(CopiedTable table, ResultSet rows) throws SQLException {
    var read = new ArrayList<Row>();
    for (var size = 0; size < MAX_SIZE && rows.next(); size += read.getLast().size()) {
      read.add(new Row(rows.getLong(table.columns().size() + 1), table.values(rows)));
    }
    return read;
  }

  /** Returns the highest id that each table with numbered rows has ever had. */
  Map<String, Long> highestIds() {
    return database.read(
        handle ->
            handle
                .createQuery("select name, seq from sqlite_sequence")
                .reduceRows(
                    new HashMap<String, Long>(),
                    (ids, row) -> {
                      ids.put(
                          row.getColumn("name", String.class), row.getColumn("seq", Long.class));
                      return ids;
                    }));
  }

  @Override
  public void close() {
    database.close();
    lock.close();
  }
}
