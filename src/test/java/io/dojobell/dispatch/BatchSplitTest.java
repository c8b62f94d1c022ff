package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BatchSplitTest {
  private int refused;
  private int messages;

  /** Sends all that is due as a destination does that refuses every message with a bad one. */
  private List<Long> deliver(int count, Set<Long> bad) {
    var delivered = new ArrayList<Long>();
    var due = new ArrayList<>(LongStream.range(0, count).boxed().toList());
    var split = BatchSplit.NONE;
    refused = 0;
    messages = 0;
    while (!due.isEmpty()) {
      var message = split.next(due, Long::longValue);
      messages++;
      if (message.size() > 1 && message.stream().anyMatch(bad::contains)) {
        refused++;
        split = split.refused(message);
        continue;
      }
      delivered.addAll(message);
      split = split.settled(message);
      due.removeAll(message);
    }
    return delivered;
  }

  private static double log2(int number) {
    return Math.log(number) / Math.log(2);
  }

  @Test
  void without_a_bad_event_there_is_one_message() {
    assertThat(deliver(1_000, Set.of())).hasSize(1_000);
    assertThat(messages).isEqualTo(1);
  }

  @Test
  void one_bad_event_costs_few_messages_wherever_it_is() {
    for (var count : List.of(2, 3, 4, 7, 10, 50, 150, 1_000)) {
      for (var bad = 0; bad < count; bad++) {
        assertThat(deliver(count, Set.of((long) bad))).hasSize(count);
        assertThat(refused)
            .as("refused of %d with number %d bad", count, bad)
            .isLessThanOrEqualTo((int) Math.ceil(log2(count)));
        assertThat(messages)
            .as("messages of %d with number %d bad", count, bad)
            .isLessThanOrEqualTo(1 + (int) Math.floor(2 * log2(count)));
      }
    }
  }

  @Test
  void where_every_event_is_bad_each_is_sent_by_itself_at_about_twice_the_messages() {
    var all = new HashSet<>(LongStream.range(0, 256).boxed().toList());
    assertThat(deliver(256, all)).hasSize(256);
    assertThat(messages).isLessThanOrEqualTo(2 * 256 + 8);
  }

  @Test
  void whatever_is_bad_each_is_delivered_once_and_each_bad_one_alone() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 300; round++) {
      var count = 1 + random.nextInt(200);
      var bad = new HashSet<Long>();
      for (var i = random.nextInt(6); i > 0; i--) {
        bad.add((long) random.nextInt(count));
      }
      assertThat(deliver(count, bad))
          .as("seed %d, round %d", seed, round)
          .containsExactlyElementsOf(LongStream.range(0, count).boxed().toList());
      assertThat((double) messages)
          .as("seed %d, round %d: %d of %d bad", seed, round, bad.size(), count)
          .isLessThanOrEqualTo(1 + bad.size() * (2 * log2(Math.max(2, count)) + 1));
    }
  }

  @Test
  void what_was_refused_for_its_size_goes_out_in_two_halves() {
    var split = BatchSplit.NONE.tooLarge(List.of(1L, 2L, 3L, 4L));
    assertThat(split.next(List.of(1L, 2L, 3L, 4L), Long::longValue)).containsExactly(1L, 2L);
    split = split.settled(List.of(1L, 2L));
    assertThat(split.next(List.of(3L, 4L), Long::longValue)).containsExactly(3L, 4L);
    assertThat(split.settled(List.of(3L, 4L))).isEqualTo(BatchSplit.NONE);
  }

  @Test
  void what_comes_meanwhile_goes_out_after_the_parts() {
    var split = BatchSplit.NONE.refused(List.of(1L, 2L));
    assertThat(split.next(List.of(1L, 2L, 3L), Long::longValue)).containsExactly(1L);
    split = split.settled(List.of(1L));
    assertThat(split.next(List.of(2L, 3L), Long::longValue)).containsExactly(2L);
    split = split.settled(List.of(2L));
    assertThat(split.next(List.of(3L, 4L), Long::longValue)).containsExactly(3L, 4L);
  }
}
