package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private static Delivery firstTriedAt(@Nullable Instant first) {
    return new Delivery(
        1,
        Delivery.newUid(),
        "e",
        new Destination.Endpoint(1),
        null,
        DeliveryState.RETRYING,
        new DeliveryReason.TestRequested(),
        null,
        new Delivery.Attempts(1, null, first, null, false, null),
        Delivery.Times.createdAt(NOW));
  }

  @Test
  void the_first_try_is_now_until_there_was_one() {
    assertThat(firstTriedAt(null).firstTryAt(NOW)).isEqualTo(NOW);
    assertThat(firstTriedAt(NOW.minusSeconds(60)).firstTryAt(NOW)).isEqualTo(NOW.minusSeconds(60));
  }

  @Test
  void each_has_a_uid_of_32_letters_and_digits_that_no_other_has() {
    assertThat(Delivery.newUid()).matches("[0-9a-f]{32}").isNotEqualTo(Delivery.newUid());
  }

  @Test
  void its_reason_is_said_in_words() {
    assertThat(firstTriedAt(null).reasonText()).isEqualTo("You asked for a test");
  }
}
