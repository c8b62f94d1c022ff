package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void a_name_whose_slug_is_taken_gets_the_first_free_number() {
    var taken = Set.of("web-api", "web-api-2");

    assertThat(Slug.firstFree("Web API", taken::contains)).isEqualTo("web-api-3");
    assertThat(Slug.firstFree("Ledger", taken::contains)).isEqualTo("ledger");
  }

  @Test
  void a_name_that_many_share_gets_its_suffix_at_once() {
    var taken = Set.of("weekly", "weekly-7");

    assertThat(Slug.firstFree("Weekly", "42", taken::contains)).isEqualTo("weekly-42");
    assertThat(Slug.firstFree("Weekly", "7", taken::contains)).isEqualTo("weekly-7-2");
  }

  @Test
  void a_free_slug_is_never_too_long() {
    var name = "\uD835\uDC9C".repeat(150);
    var whole = Slug.fromName(name);

    var key = Slug.firstFree(name, whole::equals);

    assertThat(Slug.isValid(key)).isTrue();
    assertThat(key).endsWith("-2");
  }

  @Test
  void a_slug_has_1_to_100_letters_digits_and_some_signs() {
    assertThat(Slug.isValid("Büro-7._@+")).isTrue();
    assertThat(Slug.isValid("\uD835\uDC9C".repeat(100))).isTrue();
    assertThat(Slug.isValid("a".repeat(101))).isFalse();
    assertThat(Slug.isValid("")).isFalse();
    assertThat(Slug.isValid("a b")).isFalse();
    assertThat(Slug.isValid("a/b")).isFalse();
  }
}
