package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.slack.SlackNotifier;
import io.dojobell.channel.webhook.WebhookNotifier;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadAheadLimitTest {
  private static final Destination ROOM = new Destination.SlackChannel("C1");
  private static final Destination OTHER_ROOM = new Destination.SlackChannel("C2");
  private static final Destination ENDPOINT = new Destination.Endpoint(1);

  private final ReadAheadLimit limit =
      new ReadAheadLimit(
          new DestinationTraits(
              Map.of(
                  Channel.SLACK, SlackNotifier.TRAITS,
                  Channel.WEBHOOK, WebhookNotifier.TRAITS)));

  @Test
  void what_is_summed_up_is_read_together_and_what_is_sent_singly_in_small_parts() {
    assertThat(limit.minRead(ROOM)).isEqualTo(150);
    assertThat(limit.maxRead(ROOM)).isEqualTo(1_500);
    assertThat(limit.minRead(ENDPOINT)).isEqualTo(2);
    assertThat(limit.maxRead(ENDPOINT)).isEqualTo(50);
  }

  @Test
  void a_destination_alone_may_read_all_and_several_share() {
    limit.join(ROOM);
    assertThat(limit.reserve(ROOM, 150, 1_500)).isEqualTo(1_500);
    limit.release(ROOM, 1_350);

    for (var other = 0; other < 9; other++) {
      limit.join(OTHER_ROOM);
    }
    assertThat(limit.reserve(ROOM, 150, 1_500)).isEqualTo(150 + 1_000);
  }

  @Test
  void when_the_pool_is_empty_the_least_may_still_be_read() {
    limit.join(ROOM);
    for (var times = 0; times < 7; times++) {
      limit.reserve(ROOM, 0, 1_428);
    }
    assertThat(limit.reserve(ROOM, 150, 1_500)).isEqualTo(150);
  }
}
