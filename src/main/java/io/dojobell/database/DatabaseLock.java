package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Locks an SQLite file for one process, whatever path it is named by: what another has in flight
 * would else be sent twice.
 */
public final class DatabaseLock implements AutoCloseable {
  private final @Nullable FileChannel channel;

  private DatabaseLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, which ends with the process; several processes may use PostgreSQL.
   *
   * @throws StoreUnavailable if another process has it
   * @throws UnusableDatabase if there is no place for it
   */
  public static DatabaseLock acquire(String databaseUrl) {
    if (Databases.isPostgres(databaseUrl)) {
      return new DatabaseLock(null);
    }
    var files = SqliteFiles.of(databaseUrl);
    var database = files.database();
    var file = files.sibling(".lock");
    try {
      files.createFolder();
      SqliteFiles.create(file);
      var channel = FileChannel.open(file, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() != null) {
          return new DatabaseLock(channel);
        }
      } catch (OverlappingFileLockException _) {
        // Thrown below.
      }
      channel.close();
    } catch (IOException failure) {
      throw new UnusableDatabase(
          "%s can't be locked (%s); make its folder writable or name another file"
              .formatted(database, failure.getClass().getSimpleName()));
    }
    throw new StoreUnavailable(
        "The database " + database + " is in use by another Dojobell; stop that one first");
  }

  @Override
  public void close() {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException _) {
      // The process ends, and the lock with it.
    }
  }
}
