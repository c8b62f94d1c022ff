package io.dojobell.bench.plans;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.demo.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An embedded PostgreSQL that logs the plan of each statement as it is run. */
public final class ExplainedPostgres implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PLAN = "plan:\n";

  private final LocalPostgres server;
  private final Path logs;

  private ExplainedPostgres(LocalPostgres server, Path logs) {
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
    var settings =
        Map.ofEntries(
            entry("fsync", "off"),
            entry("synchronous_commit", "off"),
            entry("max_wal_size", "4GB"),
            entry("maintenance_work_mem", "512MB"),
            entry("session_preload_libraries", "auto_explain"),
            entry("auto_explain.log_format", "json"),
            entry("auto_explain.log_analyze", "on"),
            entry("auto_explain.log_timing", "off"),
            entry("log_destination", "jsonlog"),
            entry("logging_collector", "on"),
            entry("log_directory", logs.toString()));
    var server = LocalPostgres.start(folder.resolve("postgres"), settings);
    return new ExplainedPostgres(server, logs);
  }

  /** Returns the URL of its database. */
  public String url() {
    return server.url();
  }

  /** Has the statements of connections logged that are opened from now on. */
  public void logPlans() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("alter database postgres set auto_explain.log_min_duration = 0");
    }
  }

  Connection connect() throws SQLException {
    return server.connect();
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
