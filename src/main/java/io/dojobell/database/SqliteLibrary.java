package io.dojobell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite's native library, which the driver unpacks into the temporary folder to load it. The
 * unpacked file is deleted as soon as it is loaded, where the system allows that, so that a killed
 * process leaves nothing behind.
 */
final class SqliteLibrary {
  private static boolean loaded;

  private SqliteLibrary() {}

  /**
   * Loads the library, once a process.
   *
   * @throws UnusableDatabase if the temporary folder can't be used
   */
  static synchronized void load() {
    if (loaded) {
      return;
    }
    var folder = folder();
    System.setProperty("org.sqlite.tmpdir", folder.toString());
    try {
      SQLiteJDBCLoader.initialize();
      loaded = true;
    } catch (Exception | UnsatisfiedLinkError failure) {
      throw new UnusableDatabase(unusable(String.valueOf(failure.getMessage())));
    } finally {
      delete(folder);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("dojobell-sqlite-");
    } catch (IOException | IllegalArgumentException _) {
      throw new UnusableDatabase(unusable("it can't be written"));
    }
  }

  private static String unusable(String reason) {
    return "the temporary folder %s can't hold SQLite's library (%s); name another with"
            .formatted(System.getProperty("java.io.tmpdir"), reason.lines().findFirst().orElse(""))
        + " -Djava.io.tmpdir=…";
  }

  /**
   * Deletes the folder; where a loaded library can't be deleted, the driver deletes it at the
   * process's end.
   */
  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException _) {
      // Deleted at the process's end.
    }
  }
}
