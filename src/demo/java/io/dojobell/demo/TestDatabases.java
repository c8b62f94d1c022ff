package io.dojobell.demo;

import io.dojobell.database.SqliteDatabase;
import io.dojobell.database.SqliteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the databases of tests and benchmarks: each a copy of one that was migrated once in this
 * process. Tests of migrations and of a first start name a database of their own instead.
 */
public final class TestDatabases {
  private static final byte[] MIGRATED = migrate();

  private TestDatabases() {}

  /** Returns the URL of the folder's database, which is made where there is none yet. */
  public static String url(Path folder) {
    var file = folder.resolve("dojobell.db");
    if (!Files.exists(file)) {
      SqliteFiles.of(file).prepare();
      write(file);
    }
    return "jdbc:sqlite:" + file;
  }

  private static void write(Path file) {
    try {
      Files.write(file, MIGRATED);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] migrate() {
    try {
      var folder = Files.createTempDirectory("dojobell-migrated");
      var file = folder.resolve("dojobell.db");
      SqliteDatabase.open("jdbc:sqlite:" + file).close();
      var bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
