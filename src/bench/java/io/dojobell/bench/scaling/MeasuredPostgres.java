package io.dojobell.bench.scaling;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An embedded PostgreSQL that writes durably and counts the statements that it is sent. */
final class MeasuredPostgres implements AutoCloseable {
  private static final String USER = "postgres";

  /**
   * Every transaction ends with a COMMIT, which is not counted; its BEGIN is, which the driver
   * sends together with the statement after it.
   */
  private static final String ROUND_TRIPS =
      """
      select coalesce(sum(calls), 0), coalesce(sum(calls) filter (where query ilike 'begin%%'), 0)
      from pg_stat_statements join pg_database on oid = dbid where datname = '%s'
      """;

  private static final String STATEMENTS_BY_CALLS =
      """
      select calls, total_exec_time, regexp_replace(query, '\\s+', ' ', 'g')
      from pg_stat_statements join pg_database on oid = dbid where datname = '%s'
      order by calls desc limit 60
      """;

  private final EmbeddedPostgres server;

  /** The round trips and the transactions of a database so far. */
  record Counts(long roundTrips, long transactions) {
    Counts since(Counts earlier) {
      return new Counts(roundTrips - earlier.roundTrips, transactions - earlier.transactions);
    }
  }

  private MeasuredPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static MeasuredPostgres start() throws IOException, SQLException {
    var server =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("max_connections", "200")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
    var postgres = new MeasuredPostgres(server);
    postgres.execute("create extension pg_stat_statements");
    return postgres;
  }

  /** Makes a database without tables. Returns its URL. */
  String create(String name) throws SQLException {
    execute("create database " + name);
    return server.getJdbcUrl(USER, name);
  }

  void drop(String name) throws SQLException {
    execute("drop database %s with (force)".formatted(name));
  }

  Counts counts(String name) throws SQLException {
    try (var connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
        var statement = connection.createStatement();
        var row = statement.executeQuery(ROUND_TRIPS.formatted(name))) {
      row.next();
      return new Counts(row.getLong(1), row.getLong(2));
    }
  }

  /** Returns the statements that were sent most often, each with its calls and milliseconds. */
  List<String> mostCalled(String name) throws SQLException {
    var lines = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
        var statement = connection.createStatement();
        var row = statement.executeQuery(STATEMENTS_BY_CALLS.formatted(name))) {
      while (row.next()) {
        lines.add(
            "%,9d %,9.0f ms  %s".formatted(row.getLong(1), row.getDouble(2), row.getString(3)));
      }
    }
    return lines;
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
