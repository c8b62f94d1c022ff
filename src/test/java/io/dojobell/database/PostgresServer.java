package io.dojobell.database;

import io.dojobell.demo.LocalPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of this process's tests, with a database for each: an embedded one that is started
 * once, or the one that {@code POSTGRES_URL} names, whose user may create databases.
 */
public final class PostgresServer {
  private static final Map<String, String> FAST =
      Map.of(
          "fsync", "off",
          "full_page_writes", "off",
          "synchronous_commit", "off",
          "max_connections", "300",
          "shared_buffers", "32MB",
          // Nothing that is done beside the tests: no vacuum, checkpoint or compiled query.
          "autovacuum_naptime", "1d",
          "checkpoint_timeout", "1d",
          "jit", "off");

  private static @Nullable PostgresServer started;

  /** Keeps the rows that migrations have made, and a function that restores them. */
  private static final String REMEMBER =
      """
      create schema initial;
      do $$ declare name text;
      begin
        for name in select tablename from pg_tables where schemaname = 'public' loop
          execute format('create table initial.%I as select * from public.%I', name, name);
        end loop;
      end $$;
      create function initial.restore() returns void language plpgsql as $$
      declare name text;
      begin
        set local lock_timeout = '2s';
        for name in select tablename from pg_tables where schemaname = 'public'
            and tablename <> 'flyway_schema_history' loop
          execute format('delete from public.%I', name);
          execute format('insert into public.%I select * from initial.%I', name, name);
        end loop;
        for name in select sequencename from pg_sequences where schemaname = 'public' loop
          execute format('alter sequence public.%I restart', name);
        end loop;
      end $$
      """;

  private final String url;
  private final String template;
  private final Queue<String> clean = new ConcurrentLinkedQueue<>();

  private PostgresServer(String url) {
    this.url = url;
    this.template = newName();
    execute("create database " + template);
    Databases.open(urlOf(template)).close();
    run(urlOf(template), REMEMBER);
    if (System.getenv("POSTGRES_URL") != null) {
      // An embedded one ends with this process.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(template)));
    }
  }

  private static synchronized PostgresServer server() {
    var known = started;
    if (known == null) {
      var given = System.getenv("POSTGRES_URL");
      known = new PostgresServer(given == null ? startEmbedded() : given);
      started = known;
    }
    return known;
  }

  private static String startEmbedded() {
    try {
      var builder = EmbeddedPostgres.builder();
      FAST.forEach(builder::setServerConfig);
      return builder.start().getJdbcUrl("postgres", "postgres");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Makes a database whose tables are up to date and empty. Returns its URL. */
  public static String createDatabase() {
    var server = server();
    var used = server.clean.poll();
    if (used != null) {
      return used;
    }
    var name = newName();
    server.execute("create database %s template %s".formatted(name, server.template));
    return server.urlOf(name);
  }

  /** Returns the environment of a service on the database of that URL. */
  public static Map<String, String> settings(String url) {
    return LocalPostgres.environment(url);
  }

  /** Makes a database without tables. Returns its URL. */
  public static String createEmptyDatabase() {
    var name = newName();
    server().execute("create database " + name);
    return server().urlOf(name);
  }

  /** Empties the tables of a database that nobody uses any more, for the next test. */
  public static void release(String url) {
    try {
      run(url, "select initial.restore()");
      server().clean.add(url);
    } catch (IllegalStateException _) {
      // Somebody is at it still, or has changed its tables.
      dropDatabase(url);
    }
  }

  /** Drops the database of that URL, whoever is still connected to it. */
  public static void dropDatabase(String url) {
    server().drop(name(url));
  }

  private void drop(String name) {
    execute("drop database if exists %s with (force)".formatted(name));
  }

  private static String name(String url) {
    return url.replaceFirst("[?].*", "").replaceFirst(".*/", "");
  }

  private static String newName() {
    return "dojobell_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
  }

  private String urlOf(String name) {
    return url.replaceFirst("/[^/?]+([?]|$)", "/" + name + "$1");
  }

  private void execute(String sql) {
    run(url, sql);
  }

  private static void run(String url, String sql) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Ends all connections to the database of that URL, as a restart of the server does. */
  public static void endConnections(String url) {
    server()
        .execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                .formatted(name(url)));
  }

  /** Makes new transactions of the database take writes or not, as after a failover. */
  public static void setReadOnly(String url, boolean isReadOnly) {
    server()
        .execute(
            "alter database %s set default_transaction_read_only = %s"
                .formatted(name(url), isReadOnly ? "on" : "off"));
    endConnections(url);
  }

  /** Waits until a transaction of the database waits for a lock that another has. */
  public static void awaitLockWaiter(String url) {
    try (var connection = connect(url);
        var query =
            connection.prepareStatement(
                """
                select 1 from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock'\
                """)) {
      for (var found = false; !found; ) {
        found = query.executeQuery().next();
        Thread.onSpinWait();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns a connection of its own to the database of that URL. */
  public static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url);
  }
}
