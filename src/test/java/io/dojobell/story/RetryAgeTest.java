package io.dojobell.story;

import static io.dojobell.story.DeliveryFixture.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.workspace.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The 24 hours of retries, and the wait for the fallback, count from the first try. */
class RetryAgeTest {
  private static final Duration LONGER_THAN_RETRIES = Duration.ofHours(25);

  @RegisterExtension private final DeliveryFixture at = new DeliveryFixture();

  @ParameterizedTest
  @ValueSource(strings = {"daily 09:00", "weekly mon 09:00"})
  void a_digest_that_slack_refuses_once_is_sent_at_the_next_try_and_not_mailed(String when) {
    at.dojobell.put("/api/v1/settings/users/bob", "{\"channels\":{\"sla_breach\":[\"slack\"]}}");
    at.workspace.slack().command(at.bob, at.channel, "/dojo digest " + when);
    at.workspace.slack().awaitMessage(at.channel, m -> m.text().contains("digest"), TIMEOUT);
    for (var n = 0; n < 3; n++) {
      at.dojobell.post(
          "/api/v1/events",
          "{\"type\":\"sla_breach\",\"title\":\"News\",\"product\":\"web-api\",\"id\":\"d-%d\"}"
              .formatted(n));
      at.awaitState("d-" + n, "slack:", "held");
    }
    at.workspace.faults().failNext("chat.postMessage", 1, Fault.status(503));

    at.clock.advance(Duration.ofDays(8));

    at.awaitState("d-0", "slack:", "sent");
    assertThat(at.state("d-2", "slack:")).isEqualTo("merged");
    assertThat(at.delivery("d-0", "slack:").path("tries").asInt()).isEqualTo(2);
    assertThat(at.deliveries("d-0", "mailto:")).isEmpty();
    var digest = at.workspace.slack().messages(at.bob).getLast();
    assertThat(digest.allText()).as("still a digest").contains("digest · ", "3 events");
  }

  @Test
  void a_retry_by_hand_after_days_has_a_day_of_its_own() {
    at.bobWants("email");
    at.workspace.faults().failNext("smtp", 1, Fault.status(550));
    at.mention("m");
    var id = at.awaitState("m", "mailto:", "failed").path("id").asText();
    at.clock.advance(Duration.ofDays(3));
    at.workspace.faults().failNext("smtp", 1, Fault.status(451));

    assertThat(at.dojobell.post("/api/v1/deliveries/" + id + "/retry", "").status()).isEqualTo(202);

    at.awaitState("m", "mailto:", "sent");
  }

  @Test
  void what_waited_while_the_service_was_off_for_a_day_is_neither_failed_nor_mailed_at_once() {
    at.bobWants("slack");
    at.workspace.faults().failAll("chat.postMessage", Fault.status(503));
    at.mention("m");
    at.awaitState("m", "slack:", "retrying");

    at.restart(LONGER_THAN_RETRIES);
    at.await("tried again", () -> at.delivery("m", "slack:").path("tries").asInt() >= 3);
    assertThat(at.state("m", "slack:")).isIn("retrying", "sending");
    assertThat(at.deliveries("m", "mailto:")).isEmpty();

    at.workspace.faults().clear();
    at.awaitState("m", "slack:", "sent");
  }

  @Test
  void what_is_tried_for_a_day_is_failed_and_what_joined_it_later_is_not() {
    at.system("sla_breach", "slack");
    at.workspace.faults().failAll("chat.postMessage", Fault.status(503));
    at.breach("old");
    at.awaitState("old", "slack:", "retrying");
    at.clock.advance(LONGER_THAN_RETRIES.minusHours(2));
    at.breach("new");
    at.await("tried together", () -> at.delivery("new", "slack:").path("tries").asInt() > 0);

    at.clock.advance(Duration.ofHours(2));

    at.awaitState("old", "slack:", "failed");
    assertThat(at.state("new", "slack:")).isIn("retrying", "sending");
    at.workspace.faults().clear();
    at.awaitState("new", "slack:", "sent");
  }
}
