package io.dojobell.bench.scaling;

import io.dojobell.demo.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An embedded PostgreSQL that writes durably and counts the statements that it is sent. */
final class MeasuredPostgres implements AutoCloseable {
  /**
   * A transaction's BEGIN, its limits and its place among the writers are sent together: one round
   * trip, and its COMMIT, which is not counted here, is another.
   */
  private static final String ROUND_TRIPS =
      """
      select coalesce(sum(calls) filter (where not begins), 0) + 2 * coalesce(sum(begun), 0),
        coalesce(sum(begun), 0)
      from (
        select calls, calls * (query ilike 'begin%%')::int as begun,
          query ilike any (array['begin%%', 'set %%', 'select pg_advisory_xact_lock($%%',
            'select pg_advisory_xact_lock_shared($%%']) as begins
        from pg_stat_statements join pg_database on oid = dbid where datname = '%s') as sent
      """;

  private static final String STATEMENTS_BY_CALLS =
      """
      select calls, total_exec_time, regexp_replace(query, '\\s+', ' ', 'g')
      from pg_stat_statements join pg_database on oid = dbid where datname = '%s'
      order by calls desc limit 60
      """;

  private final LocalPostgres server;

  /** The round trips and the transactions of a database so far. */
  record Counts(long roundTrips, long transactions) {
    Counts since(Counts earlier) {
      return new Counts(roundTrips - earlier.roundTrips, transactions - earlier.transactions);
    }
  }

  private MeasuredPostgres(LocalPostgres server) {
    this.server = server;
  }

  static MeasuredPostgres start(Path folder) throws IOException, SQLException {
    var settings =
        Map.of(
            "shared_preload_libraries", "pg_stat_statements",
            "fsync", "on",
            "synchronous_commit", "on");
    var server = LocalPostgres.start(folder.resolve("postgres"), settings);
    var postgres = new MeasuredPostgres(server);
    postgres.execute("create extension pg_stat_statements");
    return postgres;
  }

  /** Makes a database without tables. Returns its URL. */
  String create(String name) throws SQLException {
    execute("create database " + name);
    return server.url(name);
  }

  void drop(String name) throws SQLException {
    execute("drop database %s with (force)".formatted(name));
  }

  Counts counts(String name) throws SQLException {
    try (var connection = server.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(ROUND_TRIPS.formatted(name))) {
      row.next();
      return new Counts(row.getLong(1), row.getLong(2));
    }
  }

  /** Returns the statements that were sent most often, each with its calls and milliseconds. */
  List<String> mostCalled(String name) throws SQLException {
    var lines = new ArrayList<String>();
    try (var connection = server.connect();
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
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
