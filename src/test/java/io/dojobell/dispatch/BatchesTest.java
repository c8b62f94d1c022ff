package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.Parcel.Letter;
import io.dojobell.channel.SampleParcels;
import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final Destination MAILBOX = new Destination.Mailbox("bob@example.com");

  private static Letter letter(long id, @Nullable Long batch) {
    var letter = SampleParcels.letter(id, MAILBOX, null, SampleParcels.scan());
    var delivery = letter.delivery();
    return new Letter(
        new Delivery(
            id,
            delivery.event(),
            delivery.destination(),
            delivery.username(),
            delivery.state(),
            delivery.reason(),
            delivery.tries(),
            delivery.lastError(),
            delivery.createdAt(),
            delivery.nextTryAt(),
            delivery.sentAt(),
            delivery.mergedInto(),
            delivery.uid(),
            new Delivery.Attempts(null, batch, false, false)),
        letter.event());
  }

  private static List<Long> next(int most, Letter... due) {
    return Batches.next(List.of(due), most).stream().map(one -> one.delivery().id()).toList();
  }

  @Test
  void what_was_not_tried_goes_together_up_to_what_a_message_holds() {
    assertThat(next(9, letter(1, null), letter(2, null), letter(3, null)))
        .containsExactly(1L, 2L, 3L);
    assertThat(next(2, letter(1, null), letter(2, null), letter(3, null))).containsExactly(1L, 2L);
  }

  @Test
  void what_was_tried_together_is_repeated_without_what_came_later() {
    assertThat(next(9, letter(1, 1L), letter(2, 1L), letter(3, null))).containsExactly(1L, 2L);
  }

  @Test
  void what_came_later_leaves_out_what_was_tried() {
    assertThat(next(9, letter(1, null), letter(2, 2L), letter(3, null))).containsExactly(1L, 3L);
  }

  @Test
  void two_messages_that_were_tried_stay_two() {
    assertThat(next(9, letter(1, 1L), letter(2, 2L), letter(3, 1L))).containsExactly(1L, 3L);
  }
}
