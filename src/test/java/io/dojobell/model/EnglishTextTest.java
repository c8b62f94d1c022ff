package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTextTest {
  @Test
  void words_are_enumerated_as_in_a_sentence() {
    assertThat(EnglishText.enumerate(List.of())).isEmpty();
    assertThat(EnglishText.enumerate(List.of("a"))).isEqualTo("a");
    assertThat(EnglishText.enumerate(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(EnglishText.enumerate(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void one_is_singular_and_any_other_number_plural() {
    assertThat(EnglishText.count(0, "event")).isEqualTo("0 events");
    assertThat(EnglishText.count(1, "event")).isEqualTo("1 event");
    assertThat(EnglishText.count(2, "event")).isEqualTo("2 events");
    assertThat(EnglishText.count(1, "delivery", "deliveries")).isEqualTo("1 delivery");
    assertThat(EnglishText.count(2, "delivery", "deliveries")).isEqualTo("2 deliveries");
  }

  @Test
  void of_many_words_the_first_are_named_and_the_others_counted() {
    var words = List.of("a", "b", "c", "d");
    assertThat(EnglishText.enumerateFirst(words, 4)).isEqualTo("a, b, c and d");
    assertThat(EnglishText.enumerateFirst(words, 2)).isEqualTo("a, b and 2 more");
  }
}
