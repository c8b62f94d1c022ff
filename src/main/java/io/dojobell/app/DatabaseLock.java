package io.dojobell.app;

import io.dojobell.store.SqliteDatabase;
import io.dojobell.store.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** One process serves an SQLite file: what another has in flight would else be told twice. */
final class DatabaseLock implements AutoCloseable {
  private final FileChannel channel;

  private DatabaseLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, which ends with the process.
   *
   * @throws StoreUnavailable if another process has it
   */
  static DatabaseLock take(String databaseUrl) {
    var database = SqliteDatabase.file(databaseUrl).toAbsolutePath();
    var file = database.resolveSibling(database.getFileName() + ".lock");
    try {
      var folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() != null) {
          return new DatabaseLock(channel);
        }
      } catch (OverlappingFileLockException _) {
        // Said below.
      }
      channel.close();
    } catch (IOException failure) {
      throw new StoreUnavailable("Cannot lock the database " + database, failure);
    }
    throw new StoreUnavailable(
        "The database " + database + " is in use by another Dojobell; stop that one first");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // The process ends, and the lock with it.
    }
  }
}
