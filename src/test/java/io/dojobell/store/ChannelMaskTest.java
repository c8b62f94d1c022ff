package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.Channel;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelMaskTest {
  @Test
  void each_channel_has_the_bit_that_is_stored_for_it() {
    assertThat(ChannelMask.of(Set.of())).isZero();
    assertThat(ChannelMask.of(Set.of(Channel.SLACK))).isEqualTo(1);
    assertThat(ChannelMask.of(Set.of(Channel.EMAIL))).isEqualTo(2);
    assertThat(ChannelMask.of(Set.of(Channel.TEAMS))).isEqualTo(4);
    assertThat(ChannelMask.of(Set.of(Channel.WEBHOOK))).isEqualTo(8);
    assertThat(ChannelMask.of(Set.of(Channel.ALERT, Channel.SLACK))).isEqualTo(17);
  }

  @Test
  void every_set_is_read_as_it_was_written() {
    for (var mask = 0; mask < 32; mask++) {
      assertThat(ChannelMask.of(ChannelMask.channels(mask))).isEqualTo(mask);
    }
    assertThat(ChannelMask.channels(18)).containsExactly(Channel.EMAIL, Channel.ALERT);
  }

  @Test
  void bits_of_no_channel_are_left_out() {
    assertThat(ChannelMask.channels(64 | 2)).containsExactly(Channel.EMAIL);
  }

  @Test
  void the_set_cannot_be_changed() {
    assertThatThrownBy(() -> ChannelMask.channels(1).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
