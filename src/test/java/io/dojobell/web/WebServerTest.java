package io.dojobell.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.web.WebServer.Address;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What clients see of a server that stops. */
class WebServerTest {
  private static final String HOST = "127.0.0.1";

  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  void running_requests_are_answered_new_ones_refused_and_idle_connections_closed()
      throws Exception {
    var server = start();
    try (var idle = new Client(server);
        var other = new Client(server);
        var running = new Client(server)) {
      assertThat(idle.get("/now")).startsWith("HTTP/1.1 200");
      assertThat(other.get("/now")).startsWith("HTTP/1.1 200");
      running.send("/slow");
      arrived.await();

      var stop = Thread.ofVirtual().start(server::close);

      // It stops a moment later; until then it answers as before.
      var refused = other.get("/now");
      while (refused.startsWith("HTTP/1.1 200")) {
        refused = other.get("/now");
      }
      assertThat(refused).startsWith("HTTP/1.1 503").contains("Retry-After: 10");
      assertThat(other.body()).contains("\"Service unavailable\"", "Dojobell is stopping");
      goOn.countDown();
      assertThat(running.head()).startsWith("HTTP/1.1 200");
      stop.join();
      assertThat(idle.isClosed()).isTrue();
    }
  }

  private WebServer start() throws IOException {
    Resource resource =
        routes -> {
          routes.get("/now", context -> context.result(""));
          routes.get("/slow", context -> answerLater());
        };
    return WebServer.start(new Address(HOST, 0), List.of(resource), Optional.empty());
  }

  private void answerLater() throws InterruptedException {
    arrived.countDown();
    goOn.await();
  }

  /** A connection that is kept open. */
  private static final class Client implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Client(WebServer server) throws IOException {
      socket = new Socket(InetAddress.getByName(HOST), server.port());
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    }

    String get(String path) throws IOException {
      send(path);
      return head();
    }

    void send(String path) throws IOException {
      var request = "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, HOST);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
    }

    /** Returns the response's status and headers. */
    String head() throws IOException {
      var lines = new StringBuilder();
      for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        lines.append(line).append('\n');
      }
      return lines.toString();
    }

    /** Returns what is left of a response after which the connection closes. */
    String body() {
      return in.lines().collect(Collectors.joining());
    }

    boolean isClosed() throws IOException {
      return in.read() == -1;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
