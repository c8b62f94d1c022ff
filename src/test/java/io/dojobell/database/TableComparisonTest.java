package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableComparisonTest {
  @Test
  void tables_are_equal_by_the_number_and_the_hash_of_their_rows() {
    assertThat(new TableComparison("users", 2, "ab", 2, "ab").isEqual()).isTrue();
    assertThat(new TableComparison("users", 2, "ab", 1, "ab").isEqual()).isFalse();
    assertThat(new TableComparison("users", 2, "ab", 2, "cd").isEqual()).isFalse();
  }
}
