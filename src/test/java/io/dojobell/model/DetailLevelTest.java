package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailLevelTest {
  @Test
  void each_is_found_by_its_wire_name_and_nothing_else_is() {
    assertThat(DetailLevel.FULL.wireName()).isEqualTo("full");
    assertThat(DetailLevel.of("full")).contains(DetailLevel.FULL);
    assertThat(DetailLevel.of("link")).contains(DetailLevel.LINK);
    assertThat(DetailLevel.of("LINK")).isEmpty();
  }

  @Test
  void one_level_can_be_that_of_all_channels() {
    assertThat(DetailLevel.ofAll(DetailLevel.LINK))
        .containsOnlyKeys(Channel.values())
        .allSatisfy((_, level) -> assertThat(level).isEqualTo(DetailLevel.LINK));
  }
}
