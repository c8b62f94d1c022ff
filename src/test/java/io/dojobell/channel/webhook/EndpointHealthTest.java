package io.dojobell.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.webhook.EndpointHealth.EndpointResponse;
import io.dojobell.channel.webhook.EndpointHealth.PostedDelivery;
import io.dojobell.model.Endpoint.Status;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Checks what an endpoint's answers make of its status. */
class EndpointHealthTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final EndpointHealth HEALTHY =
      new EndpointHealth(Status.ACTIVE, Duration.ZERO, 0, null, null, 0, null);

  /** Of a delivery that is alone there. */
  private static EndpointHealth after(
      EndpointHealth health, Instant at, EndpointResponse... answers) {
    var now = health;
    for (var answer : answers) {
      now = now.after(answer, new PostedDelivery(1, at, false), at);
    }
    return now;
  }

  @Test
  void a_success_ends_a_passing_failure_but_its_time_is_kept() {
    var failed = after(HEALTHY, NOW, EndpointResponse.UNAVAILABLE);
    assertThat(failed.status()).isEqualTo(Status.ACTIVE_TMP);
    assertThat(failed.pause()).isZero();

    var works = after(failed, NOW.plusSeconds(5), EndpointResponse.ACCEPTED);
    assertThat(works.status()).isEqualTo(Status.ACTIVE_TMP);
    assertThat(after(works, NOW.plus(Duration.ofHours(23)), EndpointResponse.ACCEPTED).status())
        .isEqualTo(Status.ACTIVE_TMP);
    assertThat(after(works, NOW.plus(Duration.ofHours(24)), EndpointResponse.ACCEPTED).status())
        .isEqualTo(Status.ACTIVE);
  }

  private static EndpointHealth failedFourTimes() {
    return after(
        HEALTHY,
        NOW,
        EndpointResponse.UNAVAILABLE,
        EndpointResponse.UNAVAILABLE,
        EndpointResponse.UNAVAILABLE,
        EndpointResponse.UNAVAILABLE);
  }

  @Test
  void a_delivery_that_fails_while_others_wait_is_set_aside_and_pauses_nothing() {
    var fifth =
        failedFourTimes()
            .after(EndpointResponse.UNAVAILABLE, new PostedDelivery(5, NOW, true), NOW);
    assertThat(fifth.status()).isEqualTo(Status.ACTIVE_TMP);
    assertThat(fifth.pause()).isZero();

    var another = fifth.after(EndpointResponse.UNAVAILABLE, new PostedDelivery(1, NOW, true), NOW);
    assertThat(another.status()).as("the next fails as well").isEqualTo(Status.INACTIVE_TMP);
  }

  @Test
  void what_fails_while_others_are_accepted_neither_pauses_nor_disables_it() {
    var fifth =
        failedFourTimes()
            .after(EndpointResponse.UNAVAILABLE, new PostedDelivery(5, NOW, true), NOW);
    var health = after(fifth, NOW.plusSeconds(20), EndpointResponse.ACCEPTED);
    for (var hours = 1; hours < 30; hours++) {
      health =
          health.after(
              EndpointResponse.UNAVAILABLE,
              new PostedDelivery(5 + hours, NOW, false),
              NOW.plus(Duration.ofHours(hours)));
      assertThat(health.status()).isEqualTo(Status.ACTIVE_TMP);
      assertThat(health.pause()).isZero();
    }
  }

  @Test
  void failures_in_a_row_pause_it_for_60_s_and_doubling_to_15_min() {
    var health = failedFourTimes();
    assertThat(health.status()).isEqualTo(Status.ACTIVE_TMP);
    for (var seconds : new long[] {60, 120, 240, 480, 900, 900}) {
      health = after(health, NOW, EndpointResponse.UNAVAILABLE);
      assertThat(health.status()).isEqualTo(Status.INACTIVE_TMP);
      assertThat(health.pause()).isEqualTo(Duration.ofSeconds(seconds));
    }
    assertThat(after(health, NOW, EndpointResponse.ACCEPTED, EndpointResponse.UNAVAILABLE).pause())
        .isZero();
  }

  @Test
  void a_day_of_failures_without_a_success_disables_it() {
    var health = after(failedFourTimes(), NOW, EndpointResponse.UNAVAILABLE);
    var late = NOW.plus(Duration.ofHours(24));
    assertThat(after(health, late.minusSeconds(1), EndpointResponse.UNAVAILABLE).status())
        .isEqualTo(Status.INACTIVE_TMP);
    assertThat(after(health, late, EndpointResponse.UNAVAILABLE).status())
        .isEqualTo(Status.INACTIVE_PERMANENT);
  }

  @Test
  void ten_refusals_in_a_row_disable_it_nine_do_not() {
    var health = HEALTHY;
    for (var n = 1; n <= 9; n++) {
      health = after(health, NOW, EndpointResponse.REFUSED);
    }
    assertThat(health.status()).isEqualTo(Status.ACTIVE);
    assertThat(after(health, NOW, EndpointResponse.REFUSED).status())
        .isEqualTo(Status.INACTIVE_PERMANENT);
    assertThat(after(health, NOW, EndpointResponse.ACCEPTED, EndpointResponse.REFUSED).status())
        .isEqualTo(Status.ACTIVE);
  }

  @Test
  void gone_disables_it() {
    assertThat(after(HEALTHY, NOW, EndpointResponse.GONE).status())
        .isEqualTo(Status.INACTIVE_PERMANENT);
  }
}
