package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelTraits;
import io.dojobell.model.Destination;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendIntervalsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final SendIntervals intervals =
      new SendIntervals(
          new DestinationTraits(
              Map.of(
                  Channel.EMAIL, traits(Duration.ofSeconds(3)),
                  Channel.WEBHOOK, traits(Duration.ZERO))),
          InstantSource.fixed(NOW));

  private static ChannelTraits traits(Duration interval) {
    return new ChannelTraits(
        1,
        1,
        interval,
        ChannelTraits.SUMMARY,
        ChannelTraits.Service.SEPARATE,
        ChannelTraits.NOT_EDITABLE);
  }

  @Test
  void a_destination_waits_for_the_interval_of_its_channel() {
    assertThat(intervals.next(new Destination.Mailbox("ann@example.com")))
        .isEqualTo(NOW.plusSeconds(3));
  }

  @Test
  void a_channel_without_an_interval_is_sent_to_at_once() {
    assertThat(intervals.next(new Destination.Endpoint(1))).isNull();
  }

  @Test
  void an_interrupted_attempt_is_repeated_after_a_second() {
    assertThat(intervals.afterInterruption()).isEqualTo(NOW.plusSeconds(1));
  }
}
