package io.dojobell.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections to a PostgreSQL database. They go to the server that takes writes, where the URL
 * names several.
 */
final class PostgresConnections {
  private static final Pattern SERVER_TYPE = Pattern.compile("[?&]targetServerType=");

  /** The longest wait for a connection, and for a lock that another transaction has. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(5);

  /** The time after which a server that does not answer counts as away. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

  private static final String LIMITS =
      "set lock_timeout = %d; set idle_in_transaction_session_timeout = %d"
          .formatted(MAX_WAIT.toMillis(), ANSWER_TIMEOUT.toMillis());

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

  /** Returns connections of transactions that read one state of the database. */
  HikariDataSource readers(int size) {
    var config = pool("readers", size);
    config.setReadOnly(true);
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return new HikariDataSource(config);
  }

  /** Returns connections of transactions whose statements see what others have committed. */
  HikariDataSource writers(String name, int size) {
    var config = pool(name, size);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
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
    config.setConnectionInitSql(LIMITS);
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
