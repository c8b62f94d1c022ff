package io.dojobell.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.dojobell.demo.RunningDojobell;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people have set, flat, by the names that the recording used: the settings, routes and
 * accounts as the API shows them, unread alerts, and mutes and hours as the database holds them.
 */
final class RecordedState {
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
  private static final long NEVER = 100_000;

  private final RunningDojobell dojobell;
  private final Path file;
  private final InstantSource clock;

  RecordedState(RunningDojobell dojobell, Path file, InstantSource clock) {
    this.dojobell = dojobell;
    this.file = file;
    this.clock = clock;
  }

  /** Returns what is set now. */
  Map<String, String> now() throws SQLException {
    var state = new TreeMap<String, String>();
    for (var path : SHOWN) {
      var full = "/api/v1/" + path;
      flat(full, dojobell.get(full).json(), state);
    }
    for (var user : List.of("alice", "bob")) {
      state.put("unread alerts " + user, unread(user));
    }
    for (var mute : RecordedDatabase.rows(file, "select * from mutes")) {
      var name = "mutes %s %s %s";
      state.put(
          name.formatted(mute.get("username"), mute.get("kind"), mute.get("subject")),
          left(((Number) mute.get("until_at")).longValue()));
    }
    for (var hours : RecordedDatabase.rows(file, "select * from attention")) {
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
}
