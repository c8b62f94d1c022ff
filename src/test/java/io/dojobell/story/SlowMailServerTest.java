package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A mail server that takes connections and says nothing, before more mailboxes than it is given.
 */
class SlowMailServerTest {
  private static final int MAILBOXES = 60;
  private static final int MAX_CONNECTIONS = 20;
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @RegisterExtension private final Story story = Story.withRateLimits();
  private final Workspace workspace = story.workspace();

  @Test
  void slack_goes_on_and_few_connections_are_opened() throws Exception {
    try (var server = new SilentServer()) {
      var channel = story.channel("security");
      var dojobell =
          story.start(Map.of("SLACK_CHANNEL", channel, "SMTP_URL", server.url(), "MAIL_TO", ""));
      dojobell.put("/api/v1/settings/system", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
      for (var n = 0; n < MAILBOXES; n++) {
        dojobell.put("/api/v1/users/u" + n, "{\"email\":\"u%d@example.com\"}".formatted(n));
        dojobell.put("/api/v1/settings/users/u" + n, "{\"channels\":{\"other\":[\"email\"]}}");
        dojobell.post(
            "/api/v1/events",
            "{\"type\":\"other\",\"title\":\"For u%1$d\",\"recipients\":[\"u%1$d\"]}".formatted(n));
      }
      assertThat(server.reached.await(20, TimeUnit.SECONDS)).isTrue();

      dojobell.post(
          "/api/v1/events", "{\"type\":\"sla_breach\",\"title\":\"Late\",\"id\":\"late\"}");

      workspace.slack().awaitMessage(channel, message -> message.text().contains("Late"), TIMEOUT);
      workspace
          .changes()
          .await(
              () ->
                  Optional.of(dojobell.get("/metrics").text())
                      .filter(text -> text.contains("{channel=\"email\",state=\"queued\"}")),
              TIMEOUT)
          .orElseThrow();
      assertThat(server.most.get()).isBetween(1, MAX_CONNECTIONS);
    }
  }

  /** Counts who is connected at once. */
  private static final class SilentServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch reached = new CountDownLatch(1);

    SilentServer() throws IOException {
      Thread.ofVirtual().start(this::accept);
    }

    String url() {
      return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
      while (!socket.isClosed()) {
        try {
          var client = socket.accept();
          open.add(client);
          most.accumulateAndGet(open.size(), Math::max);
          reached.countDown();
          Thread.ofVirtual().start(() -> untilClosed(client));
        } catch (IOException _) {
          return;
        }
      }
    }

    private void untilClosed(Socket client) {
      try (client) {
        while (client.getInputStream().read() >= 0) {
          Thread.onSpinWait();
        }
      } catch (IOException _) {
        // It went away.
      } finally {
        open.remove(client);
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
      for (var client : open) {
        client.close();
      }
    }
  }
}
