package io.dojobell.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryReason.NotSent;
import io.dojobell.model.DeliveryReason.TestRequested;
import io.dojobell.model.Destination;
import io.dojobell.model.SkipReason;
import org.junit.jupiter.api.Test;

class PlannedDeliveryTest {
  private static final Destination BOB = new Destination.SlackUser("bob");
  private static final DeliveryReason CHOSEN = new TestRequested();

  @Test
  void a_delivery_of_now_is_neither_skipped_nor_held_nor_a_route_s() {
    assertThat(PlannedDelivery.now(BOB, "bob", CHOSEN))
        .isEqualTo(new PlannedDelivery(BOB, "bob", CHOSEN, null, null, ChannelPosting.NONE));
  }

  @Test
  void what_is_sent_is_recorded_with_why_it_was_chosen() {
    assertThat(PlannedDelivery.now(BOB, null, CHOSEN).recordedReason()).isEqualTo(CHOSEN);
  }

  @Test
  void what_is_not_sent_is_recorded_with_both_reasons() {
    var skipped = new SkipReason.ChannelDisabled(Channel.SLACK);
    assertThat(
            new PlannedDelivery(BOB, "bob", CHOSEN, skipped, null, ChannelPosting.NONE)
                .recordedReason())
        .isEqualTo(new NotSent(skipped, CHOSEN));
  }
}
