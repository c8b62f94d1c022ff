package io.dojobell.model;

import static io.dojobell.model.Severity.CRITICAL;
import static io.dojobell.model.Severity.HIGH;
import static io.dojobell.model.Severity.INFO;
import static io.dojobell.model.Severity.LOW;
import static io.dojobell.model.Severity.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTest {
  @Test
  void they_are_ordered_from_info_to_critical() {
    assertThat(Severity.values()).containsExactly(INFO, LOW, MEDIUM, HIGH, CRITICAL);
    assertThat(HIGH.atLeast(MEDIUM)).isTrue();
    assertThat(HIGH.atLeast(HIGH)).isTrue();
    assertThat(HIGH.atLeast(CRITICAL)).isFalse();
  }

  @Test
  void each_is_found_by_its_name_in_any_case() {
    assertThat(HIGH.wireName()).isEqualTo("high");
    assertThat(HIGH.label()).isEqualTo("High");
    for (var severity : Severity.values()) {
      assertThat(Severity.of(severity.wireName())).contains(severity);
      assertThat(Severity.of(" " + severity.label() + " ")).contains(severity);
      assertThat(Severity.ofScanner(severity.name())).contains(severity);
    }
    assertThat(Severity.of("moderate")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Important, HIGH",
    "error, HIGH",
    "moderate, MEDIUM",
    "WARNING, MEDIUM",
    "informational, INFO",
    "information, INFO",
    "note, INFO",
    "negligible, INFO"
  })
  void scanners_have_other_names_for_them(String name, Severity severity) {
    assertThat(Severity.ofScanner(name)).contains(severity);
  }

  @Test
  void an_unknown_name_of_a_scanner_is_none() {
    assertThat(Severity.ofScanner("blocker")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Unknown", "unassigned", "None"})
  void some_names_say_that_there_is_none(String name) {
    assertThat(Severity.meansNone(name)).isTrue();
  }

  @Test
  void other_names_do_not_say_that() {
    assertThat(Severity.meansNone("info")).isFalse();
    assertThat(Severity.meansNone("blocker")).isFalse();
  }

  @Test
  void each_is_stored_by_its_rank() {
    assertThat(Severity.values()).extracting(Severity::rank).containsExactly(0, 1, 2, 3, 4);
    for (var severity : Severity.values()) {
      assertThat(Severity.ofRank(severity.rank())).isEqualTo(severity);
    }
    assertThatThrownBy(() -> Severity.ofRank(5)).hasMessage("Not a severity: 5");
  }
}
