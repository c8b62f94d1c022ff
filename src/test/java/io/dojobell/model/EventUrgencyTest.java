package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventUrgencyTest {
  @Test
  void a_breach_comes_before_a_mention_a_mention_before_a_scan_and_a_new_product_last() {
    var mixed =
        Stream.of(
            EventType.PRODUCT_ADDED,
            EventType.SCAN_ADDED,
            EventType.USER_MENTIONED,
            EventType.RISK_ACCEPTANCE_EXPIRATION,
            EventType.SLA_BREACH);
    assertThat(mixed.sorted(Comparator.comparingInt(EventUrgency::rank)))
        .containsExactly(
            EventType.SLA_BREACH,
            EventType.RISK_ACCEPTANCE_EXPIRATION,
            EventType.USER_MENTIONED,
            EventType.SCAN_ADDED,
            EventType.PRODUCT_ADDED);
  }
}
