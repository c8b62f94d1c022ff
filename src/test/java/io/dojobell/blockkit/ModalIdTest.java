package io.dojobell.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModalIdTest {
  @Test
  void each_is_found_by_the_id_that_stands_in_sent_messages() {
    assertThat(ModalId.values())
        .extracting(ModalId::wireName)
        .containsExactly(
            "access",
            "address",
            "calendar",
            "events",
            "link",
            "message_events",
            "message_mute",
            "mute",
            "product",
            "route",
            "settings",
            "system",
            "team_events",
            "template_events",
            "times",
            "webhook");
    for (var modal : ModalId.values()) {
      assertThat(ModalId.of(modal.wireName())).contains(modal);
    }
  }

  @Test
  void any_other_text_is_none() {
    assertThat(ModalId.of("")).isEmpty();
    assertThat(ModalId.of("ROUTE")).isEmpty();
  }
}
