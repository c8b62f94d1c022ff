package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelTest {
  @Test
  void the_order_is_that_of_the_bits_in_stored_masks() {
    assertThat(Channel.values())
        .extracting(Channel::wireName)
        .containsExactly("slack", "email", "teams", "webhook", "alert");
  }

  @Test
  void each_is_found_by_its_wire_name() {
    for (var channel : Channel.values()) {
      assertThat(Channel.of(channel.wireName())).contains(channel);
    }
  }

  @Test
  void any_other_text_is_no_channel() {
    assertThat(Channel.of("Slack")).isEmpty();
    assertThat(Channel.of("")).isEmpty();
  }

  @Test
  void labels_are_as_they_stand_within_a_sentence() {
    assertThat(Channel.SLACK.label()).isEqualTo("Slack");
    assertThat(Channel.EMAIL.label()).isEqualTo("email");
    assertThat(Channel.TEAMS.label()).isEqualTo("Microsoft Teams");
  }
}
