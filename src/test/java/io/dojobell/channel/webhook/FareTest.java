package io.dojobell.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.webhook.Fare.Answered;
import io.dojobell.channel.webhook.Fare.Posted;
import io.dojobell.model.Endpoint.Status;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Checks what an endpoint's answers make of its status. */
class FareTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Fare WELL = new Fare(Status.ACTIVE, Duration.ZERO, 0, null, null, 0, null);

  /** Of a delivery that is alone there. */
  private static Fare after(Fare fare, Instant at, Answered... answers) {
    var now = fare;
    for (var answer : answers) {
      now = now.after(answer, new Posted(1, at, false), at);
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

  private static Fare failedFourTimes() {
    return after(WELL, NOW, Answered.NOT_NOW, Answered.NOT_NOW, Answered.NOT_NOW, Answered.NOT_NOW);
  }

  @Test
  void a_delivery_that_fails_while_others_wait_steps_aside_and_pauses_nothing() {
    var fifth = failedFourTimes().after(Answered.NOT_NOW, new Posted(5, NOW, true), NOW);
    assertThat(fifth.status()).isEqualTo(Status.ACTIVE_TMP);
    assertThat(fifth.pause()).isZero();

    var another = fifth.after(Answered.NOT_NOW, new Posted(1, NOW, true), NOW);
    assertThat(another.status()).as("the next fails as well").isEqualTo(Status.INACTIVE_TMP);
  }

  @Test
  void what_is_refused_while_others_are_accepted_neither_pauses_nor_disables_it() {
    var fifth = failedFourTimes().after(Answered.NOT_NOW, new Posted(5, NOW, true), NOW);
    var fare = after(fifth, NOW.plusSeconds(20), Answered.TAKEN);
    for (var hours = 1; hours < 30; hours++) {
      fare =
          fare.after(
              Answered.NOT_NOW,
              new Posted(5 + hours, NOW, false),
              NOW.plus(Duration.ofHours(hours)));
      assertThat(fare.status()).isEqualTo(Status.ACTIVE_TMP);
      assertThat(fare.pause()).isZero();
    }
  }

  @Test
  void failures_in_a_row_pause_it_for_60_s_and_doubling_to_15_min() {
    var fare = failedFourTimes();
    assertThat(fare.status()).isEqualTo(Status.ACTIVE_TMP);
    for (var seconds : new long[] {60, 120, 240, 480, 900, 900}) {
      fare = after(fare, NOW, Answered.NOT_NOW);
      assertThat(fare.status()).isEqualTo(Status.INACTIVE_TMP);
      assertThat(fare.pause()).isEqualTo(Duration.ofSeconds(seconds));
    }
    assertThat(after(fare, NOW, Answered.TAKEN, Answered.NOT_NOW).pause()).isZero();
  }

  @Test
  void a_day_of_failures_without_a_success_is_its_end() {
    var fare = after(failedFourTimes(), NOW, Answered.NOT_NOW);
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
