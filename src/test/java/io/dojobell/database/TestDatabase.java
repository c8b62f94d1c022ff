package io.dojobell.database;

import io.dojobell.demo.Folders;
import io.dojobell.demo.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A real database of its own, gone when closed: an SQLite file, or with the system property {@code
 * dojobell.test.database=postgresql} one of {@link PostgresServer}.
 */
public final class TestDatabase implements AutoCloseable {
  private final Database database;
  private final Runnable delete;

  private TestDatabase(String url, Runnable delete) {
    this.database = Databases.open(url);
    this.delete = delete;
  }

  public static TestDatabase open() {
    return isPostgres() ? openPostgres() : openSqlite();
  }

  /** Returns whether tests of this process that run on either engine run on PostgreSQL. */
  public static boolean isPostgres() {
    return "postgresql".equals(System.getProperty("dojobell.test.database"));
  }

  /** Opens an SQLite database, whatever the others are. */
  public static TestDatabase openSqlite() {
    try {
      var folder = Files.createTempDirectory("dojobell-test");
      return new TestDatabase(TestDatabases.url(folder), () -> Folders.delete(folder));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Opens a PostgreSQL database, whatever the others are. */
  public static TestDatabase openPostgres() {
    var url = PostgresServer.createDatabase();
    return new TestDatabase(url, () -> PostgresServer.release(url));
  }

  public Database database() {
    return database;
  }

  /** All bytes of the database files in the folder, one character each. */
  public static String bytes(Path folder) {
    try (var files = Files.walk(folder)) {
      var all = new StringBuilder();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
      return all.toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The rows that the query finds in the service's database in the folder, as texts. */
  public static List<String> rows(Path folder, String query) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dojobell.db"));
        var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      var rows = new ArrayList<String>();
      while (found.next()) {
        var row = new StringJoiner("|");
        for (var n = 1; n <= found.getMetaData().getColumnCount(); n++) {
          row.add(found.getString(n));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    database.close();
    delete.run();
  }
}
