package io.dojobell.bench.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An embedded PostgreSQL that logs the plan of each statement as it is run. */
public final class ExplainedPostgres implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PLAN = "plan:\n";

  private final EmbeddedPostgres server;
  private final Path logs;

  private ExplainedPostgres(EmbeddedPostgres server, Path logs) {
    this.server = server;
    this.logs = logs;
  }

  /**
   * Starts it.
   *
   * @param folder for its log
   */
  public static ExplainedPostgres start(Path folder) throws IOException {
    var logs = Files.createDirectories(folder.resolve("logs")).toAbsolutePath();
    var server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("session_preload_libraries", "auto_explain")
            .setServerConfig("auto_explain.log_format", "json")
            .setServerConfig("auto_explain.log_analyze", "on")
            .setServerConfig("auto_explain.log_timing", "off")
            .setServerConfig("log_destination", "jsonlog")
            .setServerConfig("logging_collector", "on")
            .setServerConfig("log_directory", logs.toString())
            .start();
    return new ExplainedPostgres(server, logs);
  }

  /** Returns the URL of its database. */
  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Has the statements of connections logged that are opened from now on. */
  public void logPlans() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("alter database postgres set auto_explain.log_min_duration = 0");
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url());
  }

  /** Returns the plans that were logged so far. */
  public List<StatementPlan> plans() throws IOException {
    var plans = new ArrayList<StatementPlan>();
    try (var files = Files.list(logs)) {
      for (var file : files.filter(name -> name.toString().endsWith(".json")).toList()) {
        for (var line : Files.readAllLines(file)) {
          var message = JSON.readTree(line).path("message").asText();
          var start = message.indexOf(PLAN);
          if (start >= 0) {
            plans.add(plan(JSON.readTree(message.substring(start + PLAN.length()))));
          }
        }
      }
    }
    return plans;
  }

  private static StatementPlan plan(JsonNode explained) {
    return new StatementPlan(
        explained.path("Query Text").asText().replaceAll("\\s+", " "), explained.path("Plan"));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
