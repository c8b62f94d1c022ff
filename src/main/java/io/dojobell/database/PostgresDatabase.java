package io.dojobell.database;

import com.zaxxer.hikari.HikariDataSource;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database, which several nodes may share. A transaction of {@link #write} is the only
 * one that writes, as it is with SQLite; those of {@link #writeBeside} run beside each other.
 */
public final class PostgresDatabase implements Database {
  private static final int READERS = 4;
  private static final int WRITERS = 8;
  private static final int EXTRA_WRITERS = 2;
  private static final int MAX_ATTEMPTS = 5;
  private static final int MAX_PAUSE_MILLIS = 20;

  private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final HikariDataSource extraWriters;
  private final ConnectionThreads readerThreads;
  private final ConnectionThreads writerThreads;
  private final NodeWakeUps wakeUps;
  private final Jdbi reading;
  private final Jdbi writing;
  private final Ticker ticker = Ticker.system();
  private final DatabaseClock clock;
  private volatile @Nullable Long failedAt;

  private PostgresDatabase(PostgresConnections connections) {
    this.readers = connections.readers(READERS);
    this.writers = connections.writers("writers", WRITERS);
    this.extraWriters = connections.writers("beside", EXTRA_WRITERS);
    this.readerThreads = new ConnectionThreads("readers", READERS, PostgresConnections.MAX_WAIT);
    this.writerThreads = new ConnectionThreads("writers", WRITERS, PostgresConnections.MAX_WAIT);
    this.wakeUps = new NodeWakeUps(connections.withoutLimits(), extraWriters);
    this.clock = new DatabaseClock(extraWriters, ticker);
    this.reading = jdbi(readers);
    this.writing = jdbi(writers);
  }

  private static Jdbi jdbi(DataSource source) {
    return Jdbi.create(source)
        .installPlugin(new ValueMapping())
        .installPlugin(new PostgresDialect());
  }

  /**
   * Opens the database and brings its tables up to date; other nodes that start wait meanwhile.
   *
   * @throws UnusableDatabase if it is of a later version, or a part of another one
   * @throws StoreUnavailable saying which database and why it can't be opened now
   */
  static PostgresDatabase open(String url) {
    var connections = new PostgresConnections(url);
    try {
      CopyTarget.refuseUnfinished(connections.withoutLimits());
      Migrations.postgres(connections.withoutLimits()).apply();
    } catch (FlywayException | JdbiException | StoreUnavailable failure) {
      throw new StoreUnavailable(
          "Cannot open the database %s: %s"
              .formatted(Databases.withoutSecrets(url), Databases.reason(failure)),
          failure);
    }
    return new PostgresDatabase(connections);
  }

  @Override
  public <T extends @Nullable Object> T write(TransactionCallback<T> work) {
    return write(work, true);
  }

  @Override
  public <T extends @Nullable Object> T writeBeside(TransactionCallback<T> work) {
    return write(work, false);
  }

  private <T extends @Nullable Object> T write(TransactionCallback<T> work, boolean isAlone) {
    if (WRITING.get()) {
      throw new IllegalStateException("A write within a write: pass the handle on instead");
    }
    return call(
        writerThreads,
        () -> {
          WRITING.set(true);
          try {
            return attempt(work, isAlone, 1);
          } finally {
            WRITING.remove();
          }
        });
  }

  private <T extends @Nullable Object> T call(ConnectionThreads threads, Callable<T> work) {
    try {
      return threads.call(work);
    } catch (StoreUnavailable failure) {
      failedAt = ticker.nanos();
      throw failure;
    }
  }

  private <T extends @Nullable Object> T attempt(
      TransactionCallback<T> work, boolean isAlone, int number) {
    try {
      return transaction(work, isAlone);
    } catch (WriteAccess.AloneNeeded _) {
      return attempt(work, true, number);
    } catch (RuntimeException failure) {
      if (number == MAX_ATTEMPTS || !PostgresErrors.isLostRace(failure, isAlone)) {
        throw unavailable("written", failure);
      }
    }
    pause();
    return attempt(work, isAlone, number + 1);
  }

  private <T extends @Nullable Object> T transaction(TransactionCallback<T> work, boolean isAlone) {
    return writing.inTransaction(
        handle -> {
          WriteAccess.begin(handle, isAlone);
          return work.run(handle);
        });
  }

  /** Waits for a moment, so that those who were in each other's way do not meet again. */
  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, MAX_PAUSE_MILLIS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public <T extends @Nullable Object> T read(TransactionCallback<T> work) {
    return call(readerThreads, () -> readTransaction(work));
  }

  private <T extends @Nullable Object> T readTransaction(TransactionCallback<T> work) {
    try {
      return reading.inTransaction(
          handle -> {
            PostgresConnections.beginRead(handle);
            return work.run(handle);
          });
    } catch (RuntimeException failure) {
      throw unavailable("read", failure);
    }
  }

  private RuntimeException unavailable(String act, RuntimeException failure) {
    if (!PostgresErrors.isUnavailable(failure)) {
      return failure;
    }
    return new StoreUnavailable(
        "The database cannot be %s: %s".formatted(act, Databases.reason(failure)), failure);
  }

  @Override
  public boolean failedWithin(Duration time) {
    var at = failedAt;
    return at != null && !ticker.hasPassed(time, at);
  }

  @Override
  public DataSource dataSource() {
    return extraWriters;
  }

  @Override
  public void wakeOtherNodes() {
    wakeUps.wake();
  }

  @Override
  public void onWakeUp(Runnable action) {
    wakeUps.start(action);
  }

  @Override
  public DatabaseHealth health() {
    return read(
        handle ->
            handle
                .createQuery(
                    """
                    select pg_database_size(current_database()) as bytes,
                      current_setting('autovacuum') = 'on' as does_vacuum\
                    """)
                .map((row, _) -> health(row.getLong(1), row.getBoolean(2)))
                .one());
  }

  private static DatabaseHealth health(long bytes, boolean doesVacuum) {
    var advice =
        "autovacuum is off, so that tables grow and become slow; set autovacuum = on in"
            + " postgresql.conf";
    return new DatabaseHealth(bytes, 0, 0, doesVacuum ? List.of() : List.of(advice));
  }

  /** PostgreSQL's autovacuum does it. */
  @Override
  public void maintain() {}

  @Override
  public InstantSource clock(InstantSource own) {
    // One that was set by whoever runs this process stays.
    return own == InstantSource.system() ? clock : own;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void close() {
    clock.close();
    wakeUps.close();
    writerThreads.close();
    readerThreads.close();
    extraWriters.close();
    writers.close();
    readers.close();
  }
}
