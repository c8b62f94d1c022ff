package io.dojobell.database;

import io.dojobell.demo.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** A real SQLite database in a folder of its own, gone when closed. */
public final class TestDatabase implements AutoCloseable {
  private final Path folder;
  private final SqliteDatabase database;

  private TestDatabase(Path folder) {
    this.folder = folder;
    this.database = SqliteDatabase.open(TestDatabases.url(folder));
  }

  public static TestDatabase open() {
    try {
      return new TestDatabase(Files.createTempDirectory("dojobell-test"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
