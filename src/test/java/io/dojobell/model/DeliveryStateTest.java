package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveryStateTest {
  @Test
  void the_wire_names_are_those_of_the_api() {
    assertThat(DeliveryState.values())
        .extracting(DeliveryState::wireName)
        .containsExactly(
            "queued", "sending", "sent", "retrying", "held", "failed", "skipped", "merged");
  }

  @Test
  void each_is_found_by_its_wire_name_and_nothing_else_is() {
    for (var state : DeliveryState.values()) {
      assertThat(DeliveryState.of(state.wireName())).contains(state);
    }
    assertThat(DeliveryState.of("SENT")).isEmpty();
  }
}
