package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryStatusTest {
  @Test
  void a_channel_that_delivers_or_is_off_is_good() {
    assertThat(new DeliveryStatus.Delivering(0).isGood()).isTrue();
    assertThat(new DeliveryStatus.Delivering(1_000).isGood()).isTrue();
    assertThat(new DeliveryStatus.Off().isGood()).isTrue();
  }

  @Test
  void a_channel_that_retries_or_is_refused_is_not() {
    assertThat(new DeliveryStatus.Retrying(1, Instant.EPOCH, "Timeout").isGood()).isFalse();
    assertThat(new DeliveryStatus.Refused(Instant.EPOCH, "Bad token").isGood()).isFalse();
  }
}
