package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.PgBouncer;
import io.dojobell.database.PostgresServer;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes whose connections go through PgBouncer, a transaction at a time. */
@EnabledIf(value = "isInstalled", disabledReason = "PgBouncer is not installed")
class PgBouncerTest {
  private static final int EVENTS = 60;
  private static final int CHANNELS = 12;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final List<String> OF_A_CONNECTION =
      List.of(
          "default_transaction_isolation",
          "transaction_isolation",
          "lock_timeout",
          "idle_in_transaction_session_timeout");

  @TempDir Path folder;
  private final String server = PostgresServer.createDatabase();
  private final Workspace workspace = Workspace.start(WorkspaceOptions.defaults());

  static boolean isInstalled() {
    return PgBouncer.isInstalled();
  }

  @Test
  @Timeout(180)
  void every_event_is_sent_and_no_setting_stays_with_a_connection() throws Exception {
    var channels = new ArrayList<String>();
    try (var bouncer = PgBouncer.start(folder, server);
        var one = node(bouncer.url());
        var other = node(bouncer.url())) {
      for (var n = 0; n < CHANNELS; n++) {
        channels.add(workspace.slack().addChannel("c" + n).id());
        var route = "{\"products\":[\"p%d\"],\"target\":{\"slack_channel\":\"%s\"}}";
        assertThat(one.post("/api/v1/routes", route.formatted(n, channels.getLast())).status())
            .isEqualTo(201);
      }
      for (var n = 0; n < EVENTS; n++) {
        var event = "{\"type\":\"sla_breach\",\"title\":\"Late %d.\",\"product\":\"p%d\"}";
        var node = n % 2 == 0 ? one : other;
        assertThat(node.post("/api/v1/events", event.formatted(n, n % CHANNELS)).status())
            .isEqualTo(202);
      }
      workspace
          .changes()
          .await(() -> Optional.of(true).filter(_ -> areAllPosted(channels)), TIMEOUT)
          .orElseThrow(() -> new AssertionError("Not every event was sent"));
      assertThat(settings(bouncer.url())).isEqualTo(settings(server));
    } finally {
      workspace.close();
      PostgresServer.release(server);
    }
  }

  private RunningDojobell node(String url) {
    return RunningDojobell.start(folder, workspace, PostgresServer.settings(url));
  }

  private boolean areAllPosted(List<String> channels) {
    for (var n = 0; n < EVENTS; n++) {
      var title = "Late " + n + ".";
      var messages = workspace.slack().messages(channels.get(n % CHANNELS));
      if (messages.stream().noneMatch(message -> message.allText().contains(title))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the settings of connections, each as often as it is seen once. */
  private static Map<String, TreeSet<String>> settings(String url) throws SQLException {
    var found = new java.util.TreeMap<String, TreeSet<String>>();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (var n = 0; n < 20; n++) {
        for (var name : OF_A_CONNECTION) {
          try (var row = statement.executeQuery("show " + name)) {
            row.next();
            found.computeIfAbsent(name, _ -> new TreeSet<>()).add(row.getString(1));
          }
        }
      }
    }
    return found;
  }
}
