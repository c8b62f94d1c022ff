package io.dojobell.story;

import static io.dojobell.story.DeliveryFixture.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.dojobell.workspace.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An internal error fails no delivery, and repeats none that was made. */
class InternalFailureTest {
  private static final int HANGING = 30;

  @RegisterExtension private final DeliveryFixture at = new DeliveryFixture();

  private Connection database() throws Exception {
    return at.connect();
  }

  private List<String> states() throws Exception {
    return at.stored("select state from deliveries");
  }

  @Test
  void a_stop_while_30_webhooks_hang_fails_none_and_all_are_sent_after_the_start()
      throws Exception {
    at.system("sla_breach", "webhook");
    var connections = new CopyOnWriteArrayList<Socket>();
    try (var hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  while (true) {
                    connections.add(hanging.accept());
                    at.workspace.changes().increment();
                  }
                } catch (java.io.IOException _) {
                  // The test is over.
                }
              });
      for (var n = 0; n < HANGING; n++) {
        var url = "http://127.0.0.1:%d/%d".formatted(hanging.getLocalPort(), n);
        at.dojobell.post("/api/v1/webhooks", "{\"name\":\"w%d\",\"url\":\"%s\"}".formatted(n, url));
      }
      at.breach("b");
      at.await("all hang", () -> connections.size() == HANGING);

      at.stop();

      assertThat(states()).hasSize(HANGING).containsOnly("queued");
    }
    at.restart();
    at.await(
        "tried again",
        () ->
            at.deliveries("b", "webhook:").stream().allMatch(one -> one.path("tries").asInt() > 0));
    assertThat(at.deliveries("b", "webhook:"))
        .noneMatch(one -> one.path("state").asText().equals("failed"));
  }

  /** Holds SQLite's write lock, as a backup does, until Dojobell has seen that it cannot write. */
  private void lockUntilNoticed(Runnable locked) throws Exception {
    try (var database = database();
        var statement = database.createStatement()) {
      statement.execute("begin immediate");
      locked.run();
      at.workspace
          .changes()
          .await(
              () -> Optional.of(at.dojobell.get("/health/ready").status()).filter(it -> it == 503),
              TIMEOUT)
          .orElseThrow(() -> new AssertionError("It noticed nothing"));
      statement.execute("rollback");
    }
  }

  @Test
  void
      a_message_that_slack_took_while_the_database_was_locked_is_sent_and_neither_repeated_nor_mailed()
          throws Exception {
    at.bobWants("slack");
    at.mention("before");
    at.awaitState("before", "slack:", "sent");
    at.workspace
        .faults()
        .failNext("chat.postMessage", 1, Fault.slow(java.time.Duration.ofSeconds(2)));
    at.mention("m");
    at.awaitState("m", "slack:", "sending");

    lockUntilNoticed(() -> {});

    at.awaitState("m", "slack:", "sent");
    assertThat(at.deliveries("m", "mailto:")).isEmpty();
    assertThat(at.workspace.slack().messages(at.bob))
        .filteredOn(message -> message.allText().contains("News m."))
        .hasSize(1);
  }

  @Test
  void a_webhook_that_answered_500_while_the_database_was_locked_is_retried() throws Exception {
    var locked = new CountDownLatch(1);
    var answers = new ArrayList<Integer>();
    var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
    receiver.createContext(
        "/",
        exchange -> {
          awaitLock(locked);
          answers.add(answers.isEmpty() ? 500 : 204);
          exchange.sendResponseHeaders(answers.getLast(), -1);
          exchange.close();
        });
    receiver.start();
    try {
      at.webhook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/");
      at.breach("b");
      at.awaitState("b", "webhook:", "sending");

      lockUntilNoticed(locked::countDown);

      at.awaitState("b", "webhook:", "sent");
      assertThat(answers).containsExactly(500, 204);
    } finally {
      receiver.stop(0);
    }
  }

  private static void awaitLock(CountDownLatch locked) {
    try {
      locked.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
