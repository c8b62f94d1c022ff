package io.dojobell.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.crypto.SecretBox;
import io.dojobell.source.defectdojo.webhook.RecordedWebhook;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A database as an earlier version left it, and what that version showed of it; see the README.md
 * in {@code src/test/resources/recorded}.
 *
 * @param statements the SQL that makes it
 * @param json when it was recorded, a token, and the API's answers of then
 */
record RecordedDatabase(List<String> statements, JsonNode json) {
  /** The databases of the sets of migrations that stood on main. */
  static final Path SCHEMAS = Path.of("src/test/resources/recorded/schemas");

  private static final String SECRET_KEY = "cmVjb3JkZWQtc2VjcmV0LWtleS1vZi0zMi1ieXRlcyE=";
  private static final String THEN = "http://127.0.0.1:18417/";
  private static final Duration SINCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the names of all databases in {@link #SCHEMAS}. */
  static Stream<String> schemas() throws IOException {
    return names(".sql");
  }

  /** Returns the names of those of which it is known what the API showed. */
  static Stream<String> shownSchemas() throws IOException {
    return names(".json");
  }

  private static Stream<String> names(String ending) throws IOException {
    try (var files = Files.list(SCHEMAS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Makes the file of that SQL, as it was recorded. */
  static void restore(Path sql, Path file) throws IOException, SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      execute(connection, statements(sql));
      connection.commit();
    }
  }

  private static List<String> statements(Path sql) throws IOException {
    return List.of(Files.readString(sql).split(";\n"));
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }

  /** Reads {@code name.sql} and {@code name.json} of that folder. */
  static RecordedDatabase read(Path folder, String name) {
    try {
      var json = JSON.readTree(Files.readString(folder.resolve(name + ".json")));
      return new RecordedDatabase(statements(folder.resolve(name + ".sql")), json);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Returns the API's answers of then by their paths, endpoints at the workspace's addresses. */
  JsonNode shown(Workspace workspace) {
    try {
      return JSON.readTree(json.path("shown").toString().replace(THEN, workspace.url().toString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns a clock that shows two minutes after it was recorded. */
  AdjustableClock clock() {
    return AdjustableClock.startingAt(Instant.parse(json.path("recorded_at").asText()).plus(SINCE));
  }

  /** Returns a workspace with the people and channels of then, by the same ids. */
  static Workspace workspace(AdjustableClock clock) {
    var workspace =
        Workspace.start(WorkspaceOptions.defaults().clock(clock).enforceRateLimits(false));
    var slack = workspace.slack();
    slack.addUser(WorkspaceUser.named("alice").realName("Alice Moreau").admin());
    slack.addUser(WorkspaceUser.named("bob").realName("Bob Okafor").tz("Europe/Berlin"));
    slack.addUser(WorkspaceUser.named("carol").realName("Carol Lindqvist"));
    slack.addUser(
        WorkspaceUser.named("dave").realName("Dave Diaz").email("david@elsewhere.example.com"));
    slack.addUser(WorkspaceUser.named("erin").realName("Erin Sato"));
    slack.addChannel(WorkspaceChannel.named("security").appIsMember(true));
    slack.addChannel(WorkspaceChannel.named("web-api-team").appIsMember(true));
    return workspace;
  }

  /** Returns the environment that the version of then had. */
  static Map<String, String> environment(Workspace workspace) {
    return Map.of(
        "DOJOBELL_SECRET_KEY",
        SECRET_KEY,
        "DOJOBELL_PUBLIC_URL",
        "https://dojobell.example.com",
        "DOJOBELL_ADMINS",
        "alice@example.com",
        "DOJOBELL_SIGNUP_DOMAINS",
        "example.com",
        "DOJOBELL_DEFECTDOJO_SECRET",
        RecordedWebhook.SECRET,
        "SLACK_CHANNEL",
        workspace.slack().channel("security").id());
  }

  /** Makes the file, its endpoints at the workspace's addresses. */
  void restore(Path file, Workspace workspace) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      execute(connection, statements);
      // A new workspace counts its requests from one again, which Slack never does.
      if (!rows(connection, "select 1 from sqlite_master where name = 'slack_requests'")
          .isEmpty()) {
        update(connection, "delete from slack_requests");
      }
      for (var table : List.of("teams_webhooks", "webhooks")) {
        readdress(connection, table, workspace);
      }
      connection.commit();
    }
  }

  /** The ports of then are not those of this run, so addresses are opened and sealed again. */
  private static void readdress(Connection connection, String table, Workspace workspace)
      throws SQLException {
    var box = new SecretBox(SECRET_KEY);
    var now = workspace.url().toString();
    for (var row : rows(connection, "select * from " + table)) {
      if (row.get("url_secret") instanceof String sealed) {
        var url = box.open(sealed).replace(THEN, now);
        update(connection, table, "url_secret", box.seal(url), row.get("id"));
      }
      if (row.get("url") instanceof String url && url.startsWith(THEN)) {
        update(connection, table, "url", url.replace(THEN, now), row.get("id"));
      }
    }
  }

  private static void update(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void update(
      Connection connection, String table, String column, String value, Object id)
      throws SQLException {
    var sql = "update %s set %s = ? where id = ?".formatted(table, column);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.setObject(2, id);
      statement.executeUpdate();
    }
  }

  /** Returns the rows that the query finds in the file. */
  static List<Map<String, Object>> rows(Path file, String query) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return rows(connection, query);
    }
  }

  /** Returns the rows that the query finds by that connection. */
  static List<Map<String, Object>> rows(Connection connection, String query) throws SQLException {
    var found = new ArrayList<Map<String, Object>>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var columns = rows.getMetaData();
      while (rows.next()) {
        var row = new HashMap<String, Object>();
        for (var n = 1; n <= columns.getColumnCount(); n++) {
          row.put(columns.getColumnName(n), rows.getObject(n));
        }
        found.add(row);
      }
    }
    return found;
  }
}
