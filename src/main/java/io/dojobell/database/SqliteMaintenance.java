package io.dojobell.database;

import io.dojobell.model.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an SQLite file fast and small while it is used: its statistics, its WAL, its free pages.
 * Nobody waits long for it: each step is short, and others write between two.
 */
final class SqliteMaintenance {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteMaintenance.class);

  /** The size to which a WAL that grew is cut. */
  static final int MAX_WAL_BYTES = 64 << 20;

  /** The share of a file that stays free for new rows, and the one from which pages are freed. */
  private static final double MIN_FREE = 0.1;

  private static final double MAX_FREE = 0.25;
  private static final long SMALL_BYTES = 16 << 20;
  private static final int STEP_PAGES = 500;
  private static final int INCREMENTAL = 2;

  /**
   * Counts rows for the planner (0x2), of all tables that have grown or shrunk tenfold (0x10000),
   * not reading all of large ones (0x10); see https://www.sqlite.org/pragma.html#pragma_optimize.
   */
  private static final String OPTIMIZE = "pragma optimize = 0x10012";

  /** The longest that a checkpoint keeps others from writing while it waits for readers. */
  private static final int CHECKPOINT_WAIT_MILLIS = 100;

  private final Database database;
  private final SqliteFiles files;

  SqliteMaintenance(Database database, SqliteFiles files) {
    this.database = database;
    this.files = files;
  }

  /** Has the file that is made there give pages back later, a few at a time. */
  static void prepareNew(SqliteFiles files, DataSource source) {
    try {
      if (Files.size(files.database()) == 0) {
        vacuum(source);
      }
    } catch (IOException | SQLException failure) {
      throw new StoreUnavailable("The database cannot be made: " + failure.getMessage(), failure);
    }
  }

  /**
   * Rewrites the file without free pages and the bytes of what was deleted. Nobody else can write
   * meanwhile.
   */
  static void vacuum(DataSource source) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("pragma auto_vacuum = incremental");
      statement.execute("vacuum");
      statement.execute("pragma wal_checkpoint(truncate)");
    }
  }

  private record Pages(long count, long size, long free, int autoVacuum) {
    long bytes() {
      return count * size;
    }

    long freeBytes() {
      return free * size;
    }

    boolean hasTooManyFree() {
      return freeBytes() > SMALL_BYTES && free > count * MAX_FREE;
    }

    static Pages read(Handle handle) {
      return handle
          .createQuery(
              """
              select page_count as count, page_size as size, freelist_count as free,
                auto_vacuum
              from pragma_page_count, pragma_page_size, pragma_freelist_count, pragma_auto_vacuum\
              """)
          .mapTo(Pages.class)
          .one();
    }
  }

  /** Does what is to be done now; what can't be done is done the next time. */
  void run() {
    try {
      database.run(handle -> handle.execute(OPTIMIZE));
      freePages();
      if (walBytes() > MAX_WAL_BYTES) {
        truncateWal();
      }
    } catch (StoreUnavailable unavailable) {
      LOG.warn("The database was not maintained: {}", unavailable.getMessage());
    }
  }

  private void freePages() {
    var pages = database.read(Pages::read);
    if (!pages.hasTooManyFree() || pages.autoVacuum() != INCREMENTAL) {
      return;
    }
    var freed = true;
    while (freed && pages.free() > pages.count() * MIN_FREE) {
      var left = database.write(SqliteMaintenance::freeSome);
      freed = left.free() < pages.free();
      pages = left;
    }
  }

  private static Pages freeSome(Handle handle) {
    // SQLite frees a page each time that a statement is asked for a row: an update asks to the end.
    try (var statement = handle.getConnection().createStatement()) {
      statement.executeUpdate("pragma incremental_vacuum(%d)".formatted(STEP_PAGES));
    } catch (SQLException failure) {
      throw new StoreUnavailable("No pages can be freed: " + failure.getMessage(), failure);
    }
    return Pages.read(handle);
  }

  /** Cuts the WAL, where no reader needs it; else it is tried again the next time. */
  private void truncateWal() {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var usual = statement.executeQuery("pragma busy_timeout").getInt(1);
      // Most of it is copied while others write.
      statement.execute("pragma wal_checkpoint(passive)");
      statement.execute("pragma busy_timeout = " + CHECKPOINT_WAIT_MILLIS);
      try {
        statement.execute("pragma wal_checkpoint(truncate)");
      } finally {
        statement.execute("pragma busy_timeout = " + usual);
      }
    } catch (SQLException failure) {
      throw new StoreUnavailable("The WAL cannot be cut: " + failure.getMessage(), failure);
    }
  }

  private long walBytes() {
    try {
      return Files.size(files.sibling("-wal"));
    } catch (IOException _) {
      return 0; // There is none.
    }
  }

  /** Returns how large the file is, and what is unusual about it. */
  DatabaseHealth health() {
    var pages = database.read(Pages::read);
    var advice = new ArrayList<String>();
    if (pages.autoVacuum() != INCREMENTAL) {
      advice.add(
          "space that is freed stays in the file, which an earlier version made; to give it back"
              + " from now on, stop the service and run: sqlite3 %s 'pragma auto_vacuum ="
                  .formatted(files.database())
              + " incremental; vacuum'");
    }
    if (walBytes() > 2L * MAX_WAL_BYTES) {
      advice.add(
          "the WAL is large: some program reads the file without an end; stop it (lsof %s)"
              .formatted(files.database()));
    }
    return new DatabaseHealth(pages.bytes(), walBytes(), pages.freeBytes(), advice);
  }
}
