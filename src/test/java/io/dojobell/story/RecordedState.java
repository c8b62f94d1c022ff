package io.dojobell.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people have set, flat, by the names that the recording used: the settings, routes and
 * accounts as the API shows them, unread alerts, and mutes and hours as the database holds them.
 */
final class RecordedState implements AutoCloseable {
  private static final List<String> SHOWN =
      List.of(
          "settings/system",
          "settings/template",
          "settings/users/alice",
          "settings/users/bob",
          "settings/users/carol",
          "settings/users/bob/products/web-api",
          "settings/users/bob/products/mobile-app",
          "settings/users/bob/products/fresh-channel-bold",
          "routes",
          "users",
          "system");

  /** The tables that hold all of that but the alerts. */
  private static final List<String> TABLES =
      List.of(
          "org_settings",
          "org_rows",
          "personal_settings",
          "personal_rows",
          "product_settings",
          "product_rows",
          "routes",
          "route_events",
          "route_subjects",
          "teams_webhooks",
          "users",
          "system_values",
          "mutes",
          "attention");

  private static final long NEVER = 100_000;

  private final RunningDojobell dojobell;
  private final Connection database;
  private final InstantSource clock;
  private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
  private Map<String, String> settings = Map.of();
  private Map<String, String> unread = Map.of();

  RecordedState(RunningDojobell dojobell, Path file, InstantSource clock) throws SQLException {
    this.dojobell = dojobell;
    this.database = DriverManager.getConnection("jdbc:sqlite:" + file);
    this.clock = clock;
  }

  /** Returns what is set now; the API is asked where a row is another than the last time. */
  Map<String, String> now() throws SQLException {
    if (isChanged(List.of("alerts"))) {
      unread = readUnread();
    }
    if (isChanged(TABLES)) {
      settings = readSettings();
    }
    var state = new TreeMap<>(settings);
    state.putAll(unread);
    return state;
  }

  private boolean isChanged(List<String> tables) throws SQLException {
    var isChanged = false;
    for (var table : tables) {
      var found = RecordedDatabase.rows(database, "select * from " + table);
      isChanged |= !found.equals(rows.put(table, found));
    }
    return isChanged;
  }

  private Map<String, String> readUnread() {
    var state = new TreeMap<String, String>();
    for (var user : List.of("alice", "bob")) {
      state.put("unread alerts " + user, unread(user));
    }
    return state;
  }

  private Map<String, String> readSettings() {
    var state = new TreeMap<String, String>();
    for (var path : SHOWN) {
      var full = "/api/v1/" + path;
      flat(full, dojobell.get(full).json(), state);
    }
    for (var mute : rows.get("mutes")) {
      var name = "mutes %s %s %s";
      state.put(
          name.formatted(mute.get("username"), mute.get("kind"), mute.get("subject")),
          left(((Number) mute.get("until_at")).longValue()));
    }
    for (var hours : rows.get("attention")) {
      for (var column : List.of("zone", "quiet_from", "quiet_to", "digest_day", "digest_at")) {
        if (hours.get(column) != null) {
          state.put(
              "attention " + hours.get("username") + " " + column, hours.get(column).toString());
        }
      }
    }
    return state;
  }

  private String unread(String user) {
    var unread = 0;
    for (var alert : dojobell.get("/api/v1/alerts?limit=200&user=" + user).json().path("alerts")) {
      unread += alert.path("read").asBoolean() ? 0 : 1;
    }
    return Integer.toString(unread);
  }

  private String left(long until) {
    var hours =
        Math.round(
            Duration.between(clock.instant(), Instant.ofEpochMilli(until)).toMillis()
                / 3_600_000.0);
    return hours > NEVER ? "until unmuted" : hours + " h";
  }

  private static void flat(String path, JsonNode node, Map<String, String> state) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> flat(path + " " + field.getKey(), field.getValue(), state));
      return;
    }
    if (!node.isArray() || node.isEmpty() || !node.get(0).isObject()) {
      state.put(path, node.toString());
      return;
    }
    for (var n = 0; n < node.size(); n++) {
      var one = node.get(n);
      var key = one.path("id").asText(one.path("username").asText(Integer.toString(n)));
      flat(path + " " + key, one, state);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
