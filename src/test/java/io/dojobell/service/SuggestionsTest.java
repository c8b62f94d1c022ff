package io.dojobell.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3", "ab, ba, 1", "abcd, acbd, 1", "ca, abc, 3", "abc, abc, 0", "'', abc, 3",
    "abc, '', 3", "'', '', 0", "abc, ab, 1", "abc, xabc, 1", "abc, axc, 1", "abba, baab, 2"
  })
  void the_distance_counts_changed_missing_added_and_swapped_characters(
      String left, String right, int distance) {
    assertThat(Suggestions.distance(left, right)).isEqualTo(distance);
  }

  @Test
  void only_the_first_64_characters_count() {
    var start = "x".repeat(63);
    assertThat(Suggestions.distance(start + "a", start + "b")).isEqualTo(1);
    assertThat(Suggestions.distance(start + "xa", start + "xb")).isZero();
  }

  @Test
  void a_third_of_a_known_word_may_differ_and_one_character_of_a_short_one() {
    assertThat(Suggestions.nearest("mentoins", List.of("scans", "mentions"))).contains("mentions");
    assertThat(Suggestions.nearest("xxntions", List.of("mentions"))).contains("mentions");
    assertThat(Suggestions.nearest("xxxtions", List.of("mentions"))).isEmpty();
    assertThat(Suggestions.nearest("xb", List.of("ab"))).contains("ab");
    assertThat(Suggestions.nearest("xy", List.of("ab"))).isEmpty();
    assertThat(Suggestions.nearest("scan", List.of())).isEmpty();
  }

  @Test
  void case_makes_no_difference() {
    assertThat(Suggestions.nearest("SCANZ", List.of("Scans"))).contains("Scans");
    assertThat(Suggestions.typo("SCANZ", List.of("Scans"))).contains("Scans");
  }

  @Test
  void the_nearest_stand_first_up_to_so_many() {
    var known = List.of("web-app-3x", "web-app", "web-apq");
    assertThat(Suggestions.all("web-app", known, 5))
        .containsExactly("web-app", "web-apq", "web-app-3x");
    assertThat(Suggestions.all("web-app", known, 2)).containsExactly("web-app", "web-apq");
  }

  @Test
  void a_typo_differs_by_two_characters_at_most() {
    assertThat(Suggestions.typo("xxgagements", List.of("engagements"))).contains("engagements");
    assertThat(Suggestions.typo("xxxagements", List.of("engagements"))).isEmpty();
    assertThat(Suggestions.nearest("xxxagements", List.of("engagements"))).contains("engagements");
  }
}
