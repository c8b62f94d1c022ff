package io.dojobell.bench.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryCheckTest {
  private static final int CHANNELS = 2;
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private static SentEvent event(int number, long postedAt, long answeredAt) {
    return new SentEvent(number, 0, postedAt, answeredAt);
  }

  private static ChannelMessage message(int channel, Duration at, Integer... events) {
    return new ChannelMessage(channel, NOON.plus(at), Set.of(events));
  }

  @Test
  void each_event_once_in_both_channels_of_its_product_is_as_it_should_be() {
    var check =
        DeliveryCheck.of(
            List.of(event(1, 0, 10), event(2, 20, 30)),
            List.of(
                message(0, Duration.ZERO, 1),
                message(1, Duration.ZERO, 1, 2),
                message(0, Duration.ofSeconds(1), 2)),
            CHANNELS);

    assertThat(check).isEqualTo(new DeliveryCheck(Set.of(), Set.of(), 0, Set.of()));
  }

  @Test
  void an_event_that_a_channel_does_not_show_is_lost_there() {
    var check =
        DeliveryCheck.of(List.of(event(1, 0, 10)), List.of(message(0, Duration.ZERO, 1)), CHANNELS);

    assertThat(check.lost()).containsExactly(new Copy(1, 1));
  }

  @Test
  void an_event_after_one_that_was_posted_once_it_was_answered_is_out_of_order() {
    var messages =
        List.of(
            message(0, Duration.ZERO, 2),
            message(0, Duration.ofSeconds(1), 1),
            message(1, Duration.ZERO, 1, 2));

    var later = DeliveryCheck.of(List.of(event(1, 0, 10), event(2, 20, 30)), messages, CHANNELS);
    var together = DeliveryCheck.of(List.of(event(1, 0, 25), event(2, 20, 30)), messages, CHANNELS);

    assertThat(later.outOfOrder()).containsExactly(new Copy(1, 0));
    assertThat(together.outOfOrder()).isEmpty();
  }

  @Test
  void a_message_within_a_second_of_another_in_its_channel_is_too_soon() {
    var check =
        DeliveryCheck.of(
            List.of(),
            List.of(
                message(0, Duration.ZERO, 1),
                message(1, Duration.ofMillis(500), 1),
                message(0, Duration.ofMillis(900), 2)),
            CHANNELS);

    assertThat(check.tooSoon()).isEqualTo(1);
  }

  @Test
  void an_event_in_two_messages_of_a_channel_came_twice() {
    var check =
        DeliveryCheck.of(
            List.of(),
            List.of(message(0, Duration.ZERO, 1), message(0, Duration.ofSeconds(2), 1, 2)),
            CHANNELS);

    assertThat(check.twice()).containsExactly(new Copy(1, 0));
  }
}
