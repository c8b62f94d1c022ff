package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanChangesTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 0, 1 new finding",
    "2, 0, 0, 0, 2 new findings",
    "2, 3, 1, 0, '2 new, 3 reactivated, 1 closed'",
    "0, 1, 2, 0, '1 reactivated, 2 closed'",
    "0, 1, 0, 0, 1 reactivated finding",
    "0, 2, 0, 0, 2 reactivated findings",
    "0, 0, 1, 0, 1 closed finding",
    "0, 0, 2, 0, 2 closed findings",
    "2, 0, 1, 3, '2 new, 1 closed, 3 duplicates'",
    "0, 0, 1, 1, '1 closed, 1 duplicate'",
    "0, 0, 0, 1, 'No new findings, 1 duplicate'",
    "0, 0, 0, 0, No changes",
  })
  void the_counts_are_said_in_words(
      int created, int reactivated, int closed, int duplicates, String summary) {
    assertThat(new ScanChanges(created, reactivated, closed, duplicates).summary())
        .isEqualTo(summary);
  }

  @Test
  void duplicates_are_no_change() {
    assertThat(new ScanChanges(0, 0, 0, 5).isEmpty()).isTrue();
    assertThat(new ScanChanges(1, 0, 0, 0).isEmpty()).isFalse();
    assertThat(new ScanChanges(0, 1, 0, 0).isEmpty()).isFalse();
    assertThat(new ScanChanges(0, 0, 1, 0).isEmpty()).isFalse();
  }
}
