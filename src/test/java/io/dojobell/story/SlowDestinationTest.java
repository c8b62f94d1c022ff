package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.dojobell.demo.RunningDojobell;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A destination that does not answer holds up no other. */
class SlowDestinationTest {
  private static final int OTHERS = 100;

  @RegisterExtension private final Story story = Story.withoutChannels();

  @Test
  void a_hundred_others_are_delivered_while_one_has_not_answered_yet() throws Exception {
    var others = new CountDownLatch(OTHERS);
    var reached = new CountDownLatch(1);
    var answer = new CountDownLatch(1);
    var dojobell = story.start(Map.of("DOJOBELL_ALLOW_PRIVATE_TARGETS", "true"));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(threads);
      server.createContext(
          "/",
          exchange -> {
            if (exchange.getRequestURI().getPath().equals("/slow")) {
              reached.countDown();
              try {
                answer.await();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            } else {
              others.countDown();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });
      server.start();
      try {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        dojobell.put("/api/v1/settings/system", "{\"channels\":{\"other\":[\"webhook\"]}}");
        endpoint(dojobell, "slow", base + "/slow");
        send(dojobell, "first");
        assertThat(reached.await(20, TimeUnit.SECONDS)).as("the slow one was reached").isTrue();
        for (var n = 0; n < OTHERS; n++) {
          endpoint(dojobell, "other" + n, base + "/other/" + n);
        }

        send(dojobell, "second");

        assertThat(others.await(20, TimeUnit.SECONDS)).as("all others were told").isTrue();
        var slow = dojobell.get("/api/v1/deliveries?destination=webhook:1").json();
        assertThat(slow.at("/deliveries").findValuesAsText("state"))
            .containsExactly("queued", "sending");
      } finally {
        answer.countDown();
        server.stop(0);
      }
    }
  }

  private static void endpoint(RunningDojobell dojobell, String name, String url) {
    var body = "{\"name\":\"%s\",\"url\":\"%s\"}".formatted(name, url);
    assertThat(dojobell.post("/api/v1/webhooks", body).status()).isEqualTo(201);
  }

  private static void send(RunningDojobell dojobell, String title) {
    var body = "{\"type\":\"other\",\"title\":\"%s\"}".formatted(title);
    assertThat(dojobell.post("/api/v1/events", body).status()).isEqualTo(202);
  }
}
