package io.dojobell.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.dojobell.model.StoreUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/**
 * An SQLite database: one file, one writer, readers beside it (WAL); every commit is flushed before
 * it returns.
 */
public final class SqliteDatabase implements Database {
  static final String PREFIX = "jdbc:sqlite:";
  private static final int EXTRA_WRITERS = 2;

  /** Half of SQLite's default: the system keeps the file's pages, too. */
  private static final int READER_CACHE_KIB = 1_000;

  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private final SqliteReaders readers;
  private final HikariDataSource extraWriters;
  private final OpenFiles files;
  private final GroupCommit writer;
  private final SqliteMaintenance maintenance;

  private SqliteDatabase(String url) {
    this.readers =
        new SqliteReaders(jdbi(dataSource(url, true, true), SqliteTransactions.reading()));
    this.extraWriters = extraWriters(url);
    this.files = OpenFiles.of(SqliteFiles.of(url));
    this.writer =
        new GroupCommit(jdbi(dataSource(url, false, true), SqliteTransactions.writing()), files);
    this.maintenance = new SqliteMaintenance(this, SqliteFiles.of(url));
  }

  private static Jdbi jdbi(DataSource source, SqliteTransactions transactions) {
    var jdbi = Jdbi.create(source).installPlugin(new ValueMapping());
    jdbi.setStatementBuilderFactory(_ -> new CachedStatements());
    jdbi.setTransactionHandler(transactions);
    Dialect.SQLITE.define(jdbi);
    return jdbi;
  }

  /** Returns the file that the URL names. */
  static Path file(String url) {
    return Path.of(url.substring(PREFIX.length()));
  }

  /**
   * Opens the file, making it and its folder where they are not there, and brings its tables up to
   * date.
   *
   * @throws UnusableDatabase if it can't be made or written, or is of a later version
   * @throws StoreUnavailable saying which file and why it can't be opened now
   */
  public static SqliteDatabase open(String url) {
    var file = file(url);
    SqliteLibrary.load();
    var files = SqliteFiles.of(file);
    files.prepare();
    SqliteMaintenance.prepareNew(files, dataSource(url, false, true));
    try {
      Migrations.sqlite(dataSource(url, false, false)).apply();
    } catch (FlywayException failure) {
      throw new StoreUnavailable(
          "Cannot open the database " + file + ": " + Databases.reason(failure), failure);
    }
    return new SqliteDatabase(url);
  }

  /**
   * Makes sure that the tables of the file are those of this version.
   *
   * @throws UnusableDatabase saying what to do if they are not
   */
  static void refuseOtherVersions(String url) {
    SqliteLibrary.load();
    Migrations.sqlite(dataSource(url, false, true)).refuseOtherVersions();
  }

  /** Returns a pool, so that nobody opens the file again once it is closed. */
  private static HikariDataSource extraWriters(String url) {
    var config = new HikariConfig();
    config.setDataSource(dataSource(url, false, true));
    config.setMaximumPoolSize(EXTRA_WRITERS);
    config.setMinimumIdle(0);
    config.setPoolName("dojobell-beside");
    return new HikariDataSource(config);
  }

  private static SQLiteDataSource dataSource(String url, boolean forReading, boolean mustExist) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.setJournalSizeLimit(SqliteMaintenance.MAX_WAL_BYTES);
    if (mustExist) {
      // A pool may open a connection at any time: it must not create a deleted file again.
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    if (forReading) {
      // Below zero: in KiB, not in pages.
      config.setCacheSize(-READER_CACHE_KIB);
    }
    config.setTransactionMode(
        forReading
            ? SQLiteConfig.TransactionMode.DEFERRED
            : SQLiteConfig.TransactionMode.IMMEDIATE);
    var source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  @Override
  public DataSource dataSource() {
    return extraWriters;
  }

  @Override
  public <T extends @Nullable Object> T write(TransactionCallback<T> work) {
    return writer.write(work, false);
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<T> startWrite(TransactionCallback<T> work) {
    return writer.start(work, false);
  }

  @Override
  public <T extends @Nullable Object> T writeBeside(TransactionCallback<T> work) {
    return writer.write(work, true);
  }

  /** There are no other nodes. */
  @Override
  public void wakeOtherNodes() {}

  @Override
  public void onWakeUp(Runnable action) {}

  @Override
  public DatabaseHealth health() {
    return maintenance.health();
  }

  @Override
  public void maintain() {
    maintenance.run();
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public <T extends @Nullable Object> T read(TransactionCallback<T> work) {
    try {
      return readers.read(work);
    } catch (RuntimeException failure) {
      if (isUnavailable(failure)) {
        throw new StoreUnavailable(
            "The database cannot be read: " + Databases.reason(failure), failure);
      }
      throw failure;
    }
  }

  @Override
  public boolean failedWithin(Duration time) {
    return writer.failedWithin(time) || !files.isThere();
  }

  /** Returns whether the store failed, rather than the statement. */
  static boolean isUnavailable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return switch (SQLiteErrorCode.getErrorCode(sql.getErrorCode() & 0xff)) {
          case SQLITE_CONSTRAINT, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_TOOBIG ->
              false;
          default -> true;
        };
      }
    }
    return false;
  }

  @Override
  public void close() {
    writer.close();
    extraWriters.close();
    readers.close();
  }
}
