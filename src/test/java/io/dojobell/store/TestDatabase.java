package io.dojobell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A real SQLite database in a folder of its own, gone when closed. */
public final class TestDatabase implements AutoCloseable {
  private final Path folder;
  private final SqliteDatabase database;

  private TestDatabase(Path folder) {
    this.folder = folder;
    this.database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("test.db"));
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
