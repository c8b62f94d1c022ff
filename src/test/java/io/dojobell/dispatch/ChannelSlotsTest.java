package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.ChannelTraits.Service;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelSlotsTest {
  private final ChannelSlots slots =
      new ChannelSlots(
          Map.of(
              Channel.WEBHOOK, traits(3, Service.SEPARATE),
              Channel.SLACK, traits(2, Service.SHARED_AND_LIMITED)));

  private static ChannelTraits traits(int maxDestinations, Service service) {
    return new ChannelTraits(
        maxDestinations, 9, Duration.ZERO, 1, service, ChannelTraits.NOT_EDITABLE);
  }

  @Test
  void the_channels_that_deliver_stand_in_their_order() {
    assertThat(slots.channels()).containsExactly(Channel.SLACK, Channel.WEBHOOK);
  }

  @Test
  void each_channel_has_slots_of_its_own() {
    slots.acquire(Channel.SLACK);
    slots.acquire(Channel.SLACK);
    assertThat(slots.free(Channel.SLACK)).isZero();
    assertThat(slots.free(Channel.WEBHOOK)).isEqualTo(3);

    slots.release(Channel.SLACK);
    assertThat(slots.free(Channel.SLACK)).isEqualTo(1);
  }

  @Test
  void others_may_wait_for_a_slot_that_is_released_while_few_are_free() {
    slots.acquire(Channel.WEBHOOK);
    assertThat(slots.release(Channel.WEBHOOK)).isFalse();

    slots.acquire(Channel.WEBHOOK);
    slots.acquire(Channel.WEBHOOK);
    assertThat(slots.release(Channel.WEBHOOK)).isTrue();
    assertThat(slots.release(Channel.WEBHOOK)).isFalse();
  }

  @Test
  void a_channel_that_does_not_deliver_has_none() {
    assertThat(slots.free(Channel.EMAIL)).isZero();
    assertThatThrownBy(() -> slots.acquire(Channel.EMAIL))
        .hasMessage("Nothing is delivered over email");
    assertThatThrownBy(() -> slots.release(Channel.EMAIL))
        .hasMessage("Nothing is delivered over email");
  }

  @Test
  void all_are_released_or_not() throws InterruptedException {
    assertThat(slots.awaitAll(Duration.ZERO)).isTrue();
    slots.acquire(Channel.WEBHOOK);
    assertThat(slots.awaitAll(Duration.ZERO)).isFalse();
    slots.release(Channel.WEBHOOK);
    assertThat(slots.awaitAll(Duration.ZERO)).isTrue();
    assertThat(slots.free(Channel.SLACK)).isEqualTo(2);
    assertThat(slots.free(Channel.WEBHOOK)).isEqualTo(3);
  }
}
