package io.dojobell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.ChannelPosting;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.store.Deliveries.NewDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddedDeliveriesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Destination CHANNEL = new Destination.SlackChannel("C1");

  private final AddedDeliveries added = new AddedDeliveries();

  private static NewDelivery delivery(
      Destination destination, DeliveryState state, @Nullable Instant next) {
    return new NewDelivery(
        destination,
        null,
        state,
        new DeliveryReason.TestRequested(),
        next,
        null,
        ChannelPosting.NONE,
        null);
  }

  @Test
  void a_destination_is_due_at_its_earliest_delivery() {
    added.add(
        List.of(
            delivery(CHANNEL, DeliveryState.HELD, NOW.plusSeconds(60)),
            delivery(CHANNEL, DeliveryState.QUEUED, NOW.plusSeconds(2))));
    added.add(List.of(delivery(CHANNEL, DeliveryState.QUEUED, NOW.plusSeconds(9))));

    assertThat(added.due()).isEqualTo(Map.of(CHANNEL, NOW.plusSeconds(2)));
    assertThat(added.hasDue()).isTrue();
  }

  @Test
  void what_is_skipped_or_in_an_inbox_makes_nothing_due() {
    var inbox = new Destination.Inbox("bob");

    assertThat(added.add(List.of(delivery(CHANNEL, DeliveryState.SKIPPED, null)))).isFalse();
    assertThat(added.add(List.of(delivery(inbox, DeliveryState.SENT, null)))).isTrue();

    assertThat(added.due()).isEmpty();
    assertThat(added.hasDue()).isFalse();
    assertThat(added.inboxes()).containsExactly("bob");
  }
}
