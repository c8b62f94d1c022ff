package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibilityTest {
  @Test
  void each_is_found_by_its_wire_name_and_nothing_else_is() {
    assertThat(Visibility.OPEN.wireName()).isEqualTo("open");
    assertThat(Visibility.of("open")).contains(Visibility.OPEN);
    assertThat(Visibility.of("members")).contains(Visibility.MEMBERS);
    assertThat(Visibility.of("Open")).isEmpty();
    assertThat(Visibility.of("")).isEmpty();
  }
}
