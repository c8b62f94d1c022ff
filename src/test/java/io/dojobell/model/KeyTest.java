package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTest {
  @Test
  void a_name_whose_key_another_thing_has_gets_the_first_free_number() {
    var taken = Set.of("web-api", "web-api-2");

    assertThat(Key.free("Web API", taken::contains)).isEqualTo("web-api-3");
    assertThat(Key.free("Ledger", taken::contains)).isEqualTo("ledger");
  }

  @Test
  void a_name_that_many_share_gets_its_suffix_at_once() {
    var taken = Set.of("weekly", "weekly-7");

    assertThat(Key.free("Weekly", "42", taken::contains)).isEqualTo("weekly-42");
    assertThat(Key.free("Weekly", "7", taken::contains)).isEqualTo("weekly-7-2");
  }

  @Test
  void a_free_key_is_never_too_long() {
    var name = "\uD835\uDC9C".repeat(150);
    var whole = Key.fromName(name);

    var key = Key.free(name, whole::equals);

    assertThat(Key.isValid(key)).isTrue();
    assertThat(key).endsWith("-2");
  }
}
