package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.Fault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Limits that a service asks for: each is kept by those it is for. */
class RateLimitTest {
  private static final Duration LONG = Duration.ofSeconds(1_000_000_000);

  @RegisterExtension private final DeliveryFixture at = new DeliveryFixture();

  private String route(String product) {
    var channel = at.workspace.slack().addChannel(product).id();
    at.dojobell.post(
        "/api/v1/routes",
        "{\"products\":[\"%s\"],\"target\":{\"slack_channel\":\"%s\"}}"
            .formatted(product, channel));
    return channel;
  }

  private void send(String product, String id) {
    var body =
        "{\"type\":\"sla_breach\",\"title\":\"News of"
            + " %s\",\"product\":\"%s\",\"id\":\"%s\",\"no_users\":true}";
    assertThat(at.dojobell.post("/api/v1/events", body.formatted(product, product, id)).status())
        .isEqualTo(202);
  }

  private long posts() {
    return at.workspace.slack().calls().stream()
        .filter(call -> call.method().equals("chat.postMessage"))
        .count();
  }

  @Test
  void two_limited_channels_hold_up_no_third_and_an_hour_is_the_most_for_each() {
    for (var product : new String[] {"a", "b", "c"}) {
      route(product);
    }
    at.workspace.faults().failNext("chat.postMessage", 2, Fault.rateLimited(LONG));
    send("a", "a1");
    at.awaitState("a1", "slack:", "retrying");
    send("b", "b1");
    var limited = at.awaitState("b1", "slack:", "retrying");

    send("c", "c1");

    at.awaitState("c1", "slack:", "sent");
    assertThat(Instant.parse(limited.path("next_try_at").asText()))
        .isBetween(Instant.now().plusSeconds(3_000), Instant.now().plusSeconds(3_601));
  }

  @Test
  void a_fallback_comes_at_its_own_time_and_slack_is_left_alone_for_as_long_as_it_asked() {
    at.bobWants("slack");
    at.dojobell.put("/api/v1/system", "{\"fallback_after_seconds\":2}");
    at.mention("before");
    at.awaitState("before", "slack:", "sent");
    var before = posts();
    at.workspace.faults().failNext("chat.postMessage", 1, Fault.rateLimited(Duration.ofMinutes(9)));
    at.mention("m");

    at.awaitState("m", "slack:", "failed");
    at.awaitState("m", "mailto:", "sent");
    assertThat(posts()).isEqualTo(before + 1);
  }

  @Test
  void an_admin_can_have_it_tried_at_once() {
    route("a");
    at.workspace.faults().failNext("chat.postMessage", 1, Fault.rateLimited(Duration.ofMinutes(9)));
    send("a", "a1");
    var id = at.awaitState("a1", "slack:", "retrying").path("id").asText();
    send("a", "a2");

    assertThat(at.dojobell.post("/api/v1/deliveries/" + id + "/retry", "").status()).isEqualTo(202);

    at.awaitState("a1", "slack:", "sent");
    at.await("the one behind it", () -> !at.state("a2", "slack:").equals("queued"));
    assertThat(at.dojobell.post("/api/v1/deliveries/" + id + "/retry", "").status()).isEqualTo(409);
  }

  @Test
  void a_limit_of_edits_holds_up_no_new_message() {
    route("a");
    at.dojobell.put("/api/v1/system", "{\"repeat_window_seconds\":300}");
    send("a", "a1");
    at.awaitState("a1", "slack:", "sent");
    at.workspace.faults().failAll("chat.update", Fault.rateLimited(Duration.ofMinutes(9)));
    send("a", "again");
    at.awaitState("again", "slack:", "retrying");

    at.dojobell.post(
        "/api/v1/events",
        "{\"type\":\"sla_breach\",\"title\":\"Other\",\"product\":\"a\",\"id\":\"o\",\"no_users\":true}");

    at.awaitState("o", "slack:", "sent");
    at.workspace.faults().clear();
    at.clock.advance(Duration.ofMinutes(9));
    at.await("counted", () -> !at.state("again", "slack:").equals("retrying"));
  }
}
