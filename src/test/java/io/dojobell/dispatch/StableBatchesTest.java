package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.SampleBatches;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StableBatchesTest {
  private static final Destination MAILBOX = new Destination.Mailbox("bob@example.com");

  private static PendingMessage pendingMessage(long id, @Nullable Long batch) {
    var pending = SampleBatches.message(id, MAILBOX, null, SampleBatches.scan());
    var delivery = pending.delivery();
    return new PendingMessage(
        new Delivery(
            id,
            delivery.uid(),
            delivery.event(),
            delivery.destination(),
            delivery.username(),
            delivery.state(),
            delivery.reason(),
            delivery.mergedInto(),
            new Delivery.Attempts(1, null, null, batch, false, null),
            delivery.times()),
        pending.event());
  }

  private static List<Long> next(int most, PendingMessage... due) {
    return StableBatches.next(List.of(due), most).stream().map(one -> one.delivery().id()).toList();
  }

  @Test
  void what_was_not_tried_goes_together_up_to_what_a_message_holds() {
    assertThat(next(9, pendingMessage(1, null), pendingMessage(2, null), pendingMessage(3, null)))
        .containsExactly(1L, 2L, 3L);
    assertThat(next(2, pendingMessage(1, null), pendingMessage(2, null), pendingMessage(3, null)))
        .containsExactly(1L, 2L);
  }

  @Test
  void what_was_tried_together_is_repeated_without_what_came_later() {
    assertThat(next(9, pendingMessage(1, 1L), pendingMessage(2, 1L), pendingMessage(3, null)))
        .containsExactly(1L, 2L);
  }

  @Test
  void what_came_later_leaves_out_what_was_tried() {
    assertThat(next(9, pendingMessage(1, null), pendingMessage(2, 2L), pendingMessage(3, null)))
        .containsExactly(1L, 3L);
  }

  @Test
  void two_messages_that_were_tried_stay_two() {
    assertThat(next(9, pendingMessage(1, 1L), pendingMessage(2, 2L), pendingMessage(3, 1L)))
        .containsExactly(1L, 3L);
  }
}
