package io.dojobell.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void what_is_the_same_is_no_difference() {
    var same = new Differences().add("name", "a", "a").addHidden("secret", "s", "s");
    assertThat(same.addElements("members", List.of("bob"), List.of("bob")).text()).isEmpty();
  }

  @Test
  void old_and_new_values_stand_in_one_line_and_secrets_in_none() {
    var found =
        new Differences()
            .add("minimum severity", "any", "high")
            .addHidden("secret", "old-secret", null)
            .addWords("disabled");
    assertThat(found.text()).contains("minimum severity any → high; secret changed; disabled");
  }

  @Test
  void elements_are_added_and_removed_and_the_first_four_are_named() {
    var found =
        new Differences()
            .addElements("members", List.of("zoe"), List.of("a", "b", "c", "d", "e", "f"));
    assertThat(found.text()).contains("members + a, b, c, d and 2 more − zoe");
  }
}
