package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.DatabaseCopy;
import io.dojobell.database.PostgresServer;
import io.dojobell.database.TableComparison;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.CallRecord;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service on a copy of its SQLite file in PostgreSQL delivers what waited, once. */
@Timeout(120)
class MovedToPostgresTest {
  private static final List<String> PRODUCTS = List.of("a", "b", "c");

  /** Of a retry. */
  private static final Duration MAX_WAIT = Duration.ofMinutes(15);

  @TempDir Path folder;
  private final String url = PostgresServer.createDatabase();
  private final AdjustableClock clock = new AdjustableClock();
  private final Workspace workspace = Workspace.start(WorkspaceOptions.defaults().clock(clock));
  private final Map<String, String> environment = new HashMap<>();
  private RunningDojobell dojobell;

  MovedToPostgresTest() {
    environment.putAll(Map.of("TEAMS_WEBHOOK_URL", "", "MAIL_TO", ""));
    environment.put("DOJOBELL_SECRET_KEY", PostgresServer.settings(url).get("DOJOBELL_SECRET_KEY"));
  }

  @AfterEach
  void close() {
    dojobell.close();
    workspace.close();
    PostgresServer.dropDatabase(url);
  }

  private void route(String product) {
    var channel = workspace.slack().addChannel(product).id();
    var route =
        "{\"products\":[\"%s\"],\"target\":{\"slack_channel\":\"%s\"}}".formatted(product, channel);
    assertThat(dojobell.post("/api/v1/routes", route).status()).isEqualTo(201);
  }

  private void send(String product, String id) {
    var event =
        """
        {"type":"sla_breach","title":"News %s.","product":"%s","id":"%s","no_users":true}\
        """
            .formatted(id, product, id);
    assertThat(dojobell.post("/api/v1/events", event).status()).isEqualTo(202);
  }

  private void awaitState(String id, String... states) {
    EventCompletion.await(dojobell, workspace, id, Set.of(states));
  }

  private List<CallRecord> messages(String id) {
    return workspace.slack().calls().stream()
        .filter(call -> call.method().equals("chat.postMessage") && call.ok())
        .filter(call -> call.arguments().toString().contains("News " + id + "."))
        .toList();
  }

  /** Leaves a delivery and its destination as a killed service does that was sending. */
  private void leaveInFlight(String id) throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dojobell.db"));
        var statement = connection.createStatement()) {
      var delivery = " from deliveries where event = '%s' and state = 'retrying'".formatted(id);
      statement.executeUpdate(
          "update destinations set leased_by = 'killed', leased_until = 9000000000000"
              + " where destination in (select destination"
              + delivery
              + ")");
      var changed =
          statement.executeUpdate(
              "update deliveries set state = 'sending' where id in (select id" + delivery + ")");
      assertThat(changed).isEqualTo(1);
    }
  }

  @Test
  void what_waits_is_delivered_once_and_repeats_are_known() throws Exception {
    dojobell = RunningDojobell.start(folder, workspace, environment, clock);
    dojobell.put("/api/v1/system", "{\"required\":[],\"repeat_window_seconds\":0}");
    PRODUCTS.forEach(this::route);
    send("a", "sent");
    awaitState("sent", "sent");
    workspace.faults().failAll("chat.postMessage", new Fault.Status(503));
    for (var product : PRODUCTS) {
      send(product, "waits-" + product);
      awaitState("waits-" + product, "retrying", "sent"); // Sent is the alert.
    }
    dojobell.close();
    leaveInFlight("waits-b");
    workspace.faults().clear();

    try (var copy =
        DatabaseCopy.open("jdbc:sqlite:" + folder.resolve("dojobell.db"), url, _ -> {})) {
      assertThat(copy.run()).allMatch(TableComparison::isEqual);
    }
    environment.put("DOJOBELL_DATABASE_URL", url);
    dojobell = RunningDojobell.start(folder, workspace, environment, clock);
    clock.advance(MAX_WAIT);

    for (var product : PRODUCTS) {
      awaitState("waits-" + product, "sent", "merged");
      assertThat(messages("waits-" + product)).hasSize(1);
    }
    send("a", "sent");
    send("a", "new");
    awaitState("new", "sent", "merged");
    assertThat(messages("sent")).hasSize(1);
    assertThat(messages("new")).hasSize(1);
  }
}
