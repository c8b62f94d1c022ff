package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.LocalPostgres;
import io.dojobell.demo.RunningDojobell;
import io.dojobell.workspace.Workspace;
import io.dojobell.workspace.WorkspaceOptions;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PostgreSQL that is away, takes no writes, is another host's or hangs: 503, nothing half done,
 * and all goes on by itself.
 */
@Timeout(180)
class DatabaseAwayTest {
  private static final Set<String> DELIVERED = Set.of("sent", "merged");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  @TempDir Path folder;
  private LocalPostgres postgres;
  private Workspace workspace;
  private RunningDojobell dojobell;
  private int secondPort;
  private String bob;
  private String channel;

  @BeforeEach
  void start() throws IOException {
    postgres = LocalPostgres.start(folder.resolve("one"));
    secondPort = freePort();
    workspace = Workspace.start(WorkspaceOptions.defaults());
    bob = workspace.slack().addUser(WorkspaceUser.named("bob").email("bob@example.com")).id();
    channel = workspace.slack().addChannel("a").id();
    var environment = new HashMap<>(postgres.environment());
    environment.put(
        "DOJOBELL_DATABASE_URL",
        // A server that hangs counts as away after this, in place of 30 s.
        postgres.url().replaceFirst("/postgres[?]", ",localhost:%d/postgres?".formatted(secondPort))
            + "&socketTimeout=4");
    environment.putAll(Map.of("TEAMS_WEBHOOK_URL", "", "MAIL_TO", ""));
    dojobell = RunningDojobell.start(folder, workspace, environment);
    dojobell.put("/api/v1/users/bob", "{\"email\":\"bob@example.com\"}");
    dojobell.post(
        "/api/v1/routes",
        "{\"products\":[\"a\"],\"target\":{\"slack_channel\":\"%s\"}}".formatted(channel));
    assertThat(send("before").status()).isEqualTo(202);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws IOException {
    dojobell.close();
    workspace.close();
    postgres.close();
  }

  private RunningDojobell.Answer send(String id) {
    return dojobell.post(
        "/api/v1/events",
        """
        {"type":"sla_breach","title":"News %s.","product":"a","id":"%s","no_users":true}\
        """
            .formatted(id, id));
  }

  private void isRefused(String id) {
    var answer = send(id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(503);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
  }

  /** Checks that all goes on by itself: what was accepted is sent, what was not is not there. */
  private void goesOn(String refused) {
    workspace
        .changes()
        .await(() -> Optional.of(send("after")).filter(it -> it.status() == 202), TIMEOUT)
        .orElseThrow();
    workspace
        .changes()
        .await(
            () ->
                Optional.of(dojobell.get("/api/v1/events/before").status())
                    .filter(status -> status == 200),
            TIMEOUT)
        .orElseThrow();
    EventCompletion.await(dojobell, workspace, "before", DELIVERED);
    EventCompletion.await(dojobell, workspace, "after", DELIVERED);
    assertThat(dojobell.get("/api/v1/events/" + refused).status()).isEqualTo(404);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = postgres.connect();
        var statement = connection.createStatement()) {
      statement.execute("set default_transaction_read_only = off");
      statement.execute(sql);
    }
  }

  @Test
  void a_server_that_is_stopped_and_started_again() throws Exception {
    postgres.stop();
    isRefused("during");
    workspace.slack().command(bob, channel, "/dojo subscriptions");
    workspace
        .slack()
        .awaitMessage(channel, it -> it.text().contains("Temporarily unable"), TIMEOUT);

    postgres.startAgain();

    goesOn("during");
  }

  @Test
  void a_server_that_takes_no_writes() throws Exception {
    execute("alter database postgres set default_transaction_read_only = on");
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
            + " and datname = current_database()");
    isRefused("during");

    execute("alter database postgres set default_transaction_read_only = off");

    goesOn("during");
  }

  @Test
  void another_host_that_takes_over_with_the_same_data() throws Exception {
    EventCompletion.await(dojobell, workspace, "before", DELIVERED);
    postgres.stop();
    isRefused("during");
    var copy = folder.resolve("two");
    copy(folder.resolve("one"), copy);

    postgres = LocalPostgres.startOn(copy, secondPort);

    goesOn("during");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void a_pool_whose_connections_are_all_in_use() throws Exception {
    EventCompletion.await(dojobell, workspace, "before", DELIVERED);
    try (var connection = postgres.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table events in access exclusive mode");
      var answers =
          IntStream.range(0, 30)
              .mapToObj(
                  n ->
                      CompletableFuture.supplyAsync(
                          () -> send("during" + n).status(), Thread::startVirtualThread))
              .toList();
      assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(503));
      connection.rollback();
    }

    goesOn("during0");
  }

  @Test
  void a_server_that_hangs() throws Exception {
    EventCompletion.await(dojobell, workspace, "before", DELIVERED);
    postgres.suspend();
    try {
      isRefused("during");
    } finally {
      postgres.resume();
    }

    goesOn("during");
  }
}
