package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class PageSizeTest {
  /** The lengths that are asked for, where those that fit the rule work. */
  private static List<Integer> requestedSizes(int times, IntPredicate works) {
    var asked = new ArrayList<Integer>();
    var pages = PageSize.of(PageSize.MAX);
    for (var i = 0; i < times; i++) {
      asked.add(pages.next());
      pages = works.test(pages.next()) ? pages.succeeded() : pages.failed();
    }
    return asked;
  }

  @Test
  void pages_stay_full_as_long_as_they_come() {
    assertThat(requestedSizes(3, _ -> true)).containsExactly(100, 100, 100);
  }

  @Test
  void after_an_outage_pages_are_full_again_in_a_few_requests() {
    var failures = new int[] {6};
    assertThat(requestedSizes(12, _ -> --failures[0] < 0))
        .containsExactly(100, 50, 25, 12, 10, 10, 10, 20, 40, 80, 100, 100);
  }

  @Test
  void a_length_that_is_too_much_is_found_once_and_not_tried_again() {
    assertThat(requestedSizes(8, length -> length < 100))
        .containsExactly(100, 50, 100, 50, 50, 50, 50, 50);
    assertThat(requestedSizes(9, length -> length <= 30))
        .containsExactly(100, 50, 25, 50, 25, 25, 25, 25, 25);
  }

  @Test
  void a_second_outage_while_pages_grow_is_not_taken_for_too_long_pages() {
    var outcomes = new ArrayList<>(List.of(false, false, false, true, false, false, true));
    assertThat(requestedSizes(11, _ -> outcomes.isEmpty() || outcomes.removeFirst()))
        .containsExactly(100, 50, 25, 12, 24, 12, 10, 20, 40, 80, 100);
  }
}
