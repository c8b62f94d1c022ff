package io.dojobell.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections to a PostgreSQL database. They go to the server that takes writes, where the URL
 * names several.
 */
final class PostgresConnections {
  private static final Pattern SERVER_TYPE = Pattern.compile("[?&]targetServerType=");

  /** The longest wait for a connection, and for a lock that another transaction has. */
  static final Duration MAX_WAIT = Duration.ofSeconds(5);

  /** The time after which a server that does not answer counts as away. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

  /**
   * Set for each transaction and never for a connection: one of PgBouncer's goes from one
   * transaction to another.
   */
  private static final String LIMITS =
      "select set_config('lock_timeout', '%d', true), ".formatted(MAX_WAIT.toMillis())
          + "set_config('idle_in_transaction_session_timeout', '%d', true)"
              .formatted(ANSWER_TIMEOUT.toMillis());

  private final String url;

  PostgresConnections(String url) {
    this.url = url;
  }

  /** Returns connections outside a pool whose statements may take any time. */
  DataSource withoutLimits() {
    return source();
  }

  /** Returns connections as {@link #withoutLimits} does, that insert many rows by one statement. */
  DataSource ofCopy() {
    var source = source();
    source.setReWriteBatchedInserts(true);
    return source;
  }

  private PGSimpleDataSource source() {
    var source = new PGSimpleDataSource();
    source.setApplicationName("dojobell");
    source.setTcpKeepAlive(true);
    source.setURL(url);
    if (!SERVER_TYPE.matcher(url).find()) {
      source.setTargetServerType("primary");
    }
    return source;
  }

  /** Makes a transaction that has begun one that reads a single state of the database. */
  static void beginRead(Handle handle) {
    begin(handle, "set transaction isolation level repeatable read; " + LIMITS);
  }

  /**
   * Makes a transaction that has begun one whose statements see what others have committed.
   *
   * @param lock the call that takes its place among them
   */
  static void beginWrite(Handle handle, String lock) {
    begin(handle, "set transaction isolation level read committed; " + LIMITS + ", " + lock);
  }

  /** Sends all of it at once; prepared, so that the server parses it once for a connection. */
  private static void begin(Handle handle, String statements) {
    try (var statement = handle.getConnection().prepareStatement(statements)) {
      statement.execute();
    } catch (SQLException failure) {
      throw new ConnectionException(failure);
    }
  }

  /** Returns connections of transactions that {@link #beginRead} begins. */
  HikariDataSource readers(int size) {
    var config = pool("readers", size);
    config.setReadOnly(true);
    return new HikariDataSource(config);
  }

  /** Returns connections of transactions that {@link #beginWrite} begins. */
  HikariDataSource writers(String name, int size) {
    var config = pool(name, size);
    config.setExceptionOverride(new ReadOnlyEviction());
    return new HikariDataSource(config);
  }

  private HikariConfig pool(String name, int size) {
    var source = source();
    if (source.getSocketTimeout() == 0) {
      source.setSocketTimeout((int) ANSWER_TIMEOUT.toSeconds());
    }
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(MAX_WAIT.toMillis());
    // A start with the database away is reported where the database is opened.
    config.setInitializationFailTimeout(-1);
    config.setPoolName("dojobell-" + name.toLowerCase(Locale.ROOT));
    return config;
  }

  /** Drops connections to a server that no longer takes writes, as after a failover. */
  private static final class ReadOnlyEviction implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
      return PostgresErrors.READ_ONLY.equals(failure.getSQLState())
          ? Override.MUST_EVICT
          : Override.CONTINUE_EVICT;
    }
  }
}
