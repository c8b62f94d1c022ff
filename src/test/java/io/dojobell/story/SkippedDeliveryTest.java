package io.dojobell.story;

import static io.dojobell.story.DeliveryFixture.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A receiver answers 500 to one event only. */
class SkippedDeliveryTest {
  @RegisterExtension private final DeliveryFixture at = new DeliveryFixture();
  private final List<String> accepted = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private volatile boolean well;
  private HttpServer receiver;
  private String webhook;

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
    receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    receiver.createContext(
        "/",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var isBad = body.contains("bad") && !well;
          (isBad ? refused : accepted).add(body);
          at.workspace.changes().increment();
          exchange.sendResponseHeaders(isBad ? 500 : 204, -1);
          exchange.close();
        });
    receiver.start();
    webhook = at.webhook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/");
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  void it_is_skipped_after_five_tries_and_those_behind_it_go_on_in_order() {
    for (var event : List.of("bad", "one", "two", "three")) {
      at.breach(event);
    }
    at.awaitState("three", "webhook:", "sent");

    assertThat(refused).as("tries before it stepped aside").hasSizeGreaterThanOrEqualTo(5);
    assertThat(accepted).hasSize(3);
    for (var n = 0; n < 3; n++) {
      assertThat(accepted.get(n)).contains("News " + List.of("one", "two", "three").get(n) + ".");
    }
    assertThat(at.state("bad", "webhook:")).isIn("retrying", "sending");
    assertThat(at.dojobell.get("/api/v1/webhooks/" + webhook).json().path("status").asText())
        .isEqualTo("active_tmp");

    well = true;
    at.clock.advance(java.time.Duration.ofMinutes(1));
    at.awaitState("bad", "webhook:", "sent");
  }

  @Test
  void one_that_goes_on_failing_pauses_nothing_for_what_comes_later() {
    at.breach("bad");
    at.breach("one");
    at.awaitState("one", "webhook:", "sent");
    var before = refused.size();
    at.clock.advance(java.time.Duration.ofMinutes(1));
    at.workspace
        .changes()
        .await(() -> java.util.Optional.of(true).filter(_ -> refused.size() > before), TIMEOUT);

    at.breach("two");
    at.awaitState("two", "webhook:", "sent");
  }
}
