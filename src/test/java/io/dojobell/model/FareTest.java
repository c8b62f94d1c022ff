package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Endpoint.Status;
import io.dojobell.model.Fare.Answered;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** SPEC section 4, webhooks: what an endpoint's answers make of its status. */
class FareTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Fare WELL = new Fare(Status.ACTIVE, Duration.ZERO, 0, null, null);

  private static Fare after(Fare fare, Instant at, Answered... answers) {
    var now = fare;
    for (var answer : answers) {
      now = now.after(answer, at);
    }
    return now;
  }

  @Test
  void one_passing_failure_is_seen_and_a_success_ends_it_but_for_the_memory_of_it() {
    var failed = after(WELL, NOW, Answered.NOT_NOW);
    assertThat(failed.status()).isEqualTo(Status.ACTIVE_TMP);
    assertThat(failed.pause()).isZero();

    var works = after(failed, NOW.plusSeconds(5), Answered.TAKEN);
    assertThat(works.status()).isEqualTo(Status.ACTIVE_TMP);
    assertThat(after(works, NOW.plus(Duration.ofHours(23)), Answered.TAKEN).status())
        .isEqualTo(Status.ACTIVE_TMP);
    assertThat(after(works, NOW.plus(Duration.ofHours(24)), Answered.TAKEN).status())
        .isEqualTo(Status.ACTIVE);
  }

  @Test
  void failures_in_a_row_pause_it_for_60_s_and_doubling_to_15_min() {
    var fare = after(WELL, NOW, Answered.NOT_NOW);
    for (var seconds : new long[] {60, 120, 240, 480, 900, 900}) {
      fare = after(fare, NOW, Answered.NOT_NOW);
      assertThat(fare.status()).isEqualTo(Status.INACTIVE_TMP);
      assertThat(fare.pause()).isEqualTo(Duration.ofSeconds(seconds));
    }
    assertThat(after(fare, NOW, Answered.TAKEN, Answered.NOT_NOW).pause()).isZero();
  }

  @Test
  void a_day_of_failures_without_a_success_is_its_end() {
    var fare = after(WELL, NOW, Answered.NOT_NOW, Answered.NOT_NOW);
    var late = NOW.plus(Duration.ofHours(24));
    assertThat(after(fare, late.minusSeconds(1), Answered.NOT_NOW).status())
        .isEqualTo(Status.INACTIVE_TMP);
    assertThat(after(fare, late, Answered.NOT_NOW).status()).isEqualTo(Status.INACTIVE_PERMANENT);
  }

  @Test
  void ten_refusals_in_a_row_are_its_end_nine_are_not() {
    var fare = WELL;
    for (var n = 1; n <= 9; n++) {
      fare = after(fare, NOW, Answered.REFUSED);
    }
    assertThat(fare.status()).isEqualTo(Status.ACTIVE);
    assertThat(after(fare, NOW, Answered.REFUSED).status()).isEqualTo(Status.INACTIVE_PERMANENT);
    assertThat(after(fare, NOW, Answered.TAKEN, Answered.REFUSED).status())
        .isEqualTo(Status.ACTIVE);
  }

  @Test
  void gone_is_gone() {
    assertThat(after(WELL, NOW, Answered.GONE).status()).isEqualTo(Status.INACTIVE_PERMANENT);
  }
}
