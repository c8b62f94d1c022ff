package io.dojobell.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.HoldReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageBatchTest {
  private static final Destination BOB = new Destination.SlackUser("bob");

  private static PendingMessage message(
      long id, @Nullable String user, DeliveryState state, @Nullable HoldReason hold) {
    var sample = SampleBatches.message(id, BOB, user, SampleBatches.scan()).delivery();
    return new PendingMessage(
        new Delivery(
            id,
            sample.uid(),
            sample.event(),
            BOB,
            user,
            state,
            sample.reason(),
            null,
            new Delivery.Attempts(1, null, null, null, false, hold),
            sample.times()),
        SampleBatches.scan());
  }

  private static MessageBatch batch(PendingMessage... messages) {
    return new MessageBatch(BOB, List.of(messages), SampleBatches.BRANDING);
  }

  private static PendingMessage held(@Nullable String user) {
    return message(1, user, DeliveryState.HELD, new HoldReason.QuietHours());
  }

  private static PendingMessage sending(@Nullable String user) {
    return message(2, user, DeliveryState.SENDING, null);
  }

  @Test
  void a_batch_has_messages() {
    assertThatThrownBy(MessageBatchTest::batch)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A batch without deliveries for slack:@bob");
  }

  @Test
  void its_first_message_names_it() {
    var first = sending("bob");
    assertThat(batch(first, held("bob")).firstMessage()).isEqualTo(first);
    assertThat(batch(first).earlier()).isNull();
  }

  @Test
  void several_of_which_one_was_held_for_a_person_were_held_for_them() {
    assertThat(batch(sending("bob"), held("bob")).holdReason())
        .contains(new HoldReason.QuietHours());
  }

  @Test
  void of_several_holds_the_last_digest_counts() {
    var first = new HoldReason.Digest(HoldReason.Period.DAILY, LocalDate.parse("2026-11-25"));
    var last = new HoldReason.Digest(HoldReason.Period.DAILY, LocalDate.parse("2026-11-26"));

    assertThat(
            batch(
                    message(1, "bob", DeliveryState.RETRYING, first),
                    message(2, "bob", DeliveryState.HELD, last),
                    held("bob"))
                .holdReason())
        .contains(last);
  }

  @Test
  void one_alone_or_for_the_team_or_not_held_has_no_hold() {
    assertThat(batch(held("bob")).holdReason()).isEmpty();
    assertThat(batch(held(null), held(null)).holdReason()).isEmpty();
    assertThat(batch(sending("bob"), sending("bob")).holdReason()).isEmpty();
  }

  @Test
  void later_changes_of_the_given_list_make_no_difference() {
    var given = new ArrayList<>(List.of(sending("bob")));
    var batch = new MessageBatch(BOB, given, SampleBatches.BRANDING);
    given.clear();

    assertThat(batch.messages()).hasSize(1);
  }
}
