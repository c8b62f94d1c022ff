package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnCodecsTest {
  @Test
  void texts_are_compared_without_regard_to_case_and_space_around_them() {
    assertThat(ColumnCodecs.lower(" Bob@Example.COM ")).isEqualTo("bob@example.com");
    assertThat(ColumnCodecs.lower(null)).isNull();
  }
}
