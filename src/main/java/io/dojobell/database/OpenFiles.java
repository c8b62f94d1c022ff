package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the files of an open database are still those at their paths. When they are deleted
 * or replaced, SQLite goes on writing to files that nobody finds again.
 *
 * @param key names the database's file as it was opened; null where the system has no such names
 */
record OpenFiles(SqliteFiles files, @Nullable Object key) {

  /** Returns the files of a database that was just opened. */
  static OpenFiles of(SqliteFiles files) {
    return new OpenFiles(files, key(files.database()));
  }

  /**
   * Makes sure that the database is there, before a connection to it is opened.
   *
   * @throws StoreUnavailable if it was deleted or replaced
   */
  void checkDatabase() {
    if (!isThere()) {
      throw lost(files.database());
    }
  }

  /**
   * Makes sure that what was just committed is kept.
   *
   * @throws StoreUnavailable if the database or its WAL was deleted or replaced
   */
  void checkCommitted() {
    checkDatabase();
    var wal = files.sibling("-wal");
    if (!Files.exists(wal)) {
      throw lost(wal);
    }
  }

  /** Returns whether the database's file is the one that was opened. */
  boolean isThere() {
    try {
      return Objects.equals(key, attributes(files.database()).fileKey());
    } catch (IOException _) {
      return false;
    }
  }

  private static @Nullable Object key(Path file) {
    try {
      return attributes(file).fileKey();
    } catch (IOException _) {
      return null;
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  private static StoreUnavailable lost(Path file) {
    return new StoreUnavailable(
        "%s was deleted or replaced while it was in use, so that nothing written is kept;"
                .formatted(file)
            + " put it back and restart the service");
  }
}
