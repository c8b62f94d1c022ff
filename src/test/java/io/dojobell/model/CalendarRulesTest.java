package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRulesTest {
  private static final LocalDate FOUND = LocalDate.of(2026, 11, 1);
  private static final LocalDate STATED = LocalDate.of(2026, 12, 24);

  private static TrackedFinding finding(
      @Nullable Severity severity, @Nullable LocalDate slaDue, @Nullable LocalDate foundOn) {
    return new TrackedFinding(
        "f1",
        "web",
        "XSS",
        severity,
        slaDue,
        foundOn,
        true,
        true,
        false,
        false,
        null,
        null,
        FindingFacts.NONE);
  }

  private static final Organisation NEVER_SET = Organisation.read(Map.of());
  private static final CalendarRules DEFAULT = NEVER_SET.calendar();

  private static CalendarRules rules(boolean slaBackoff) {
    return NEVER_SET
        .with(CalendarSettings.SLA_DAYS_AFTER, 9)
        .with(CalendarSettings.SLA_BACKOFF, slaBackoff)
        .with(CalendarSettings.SLA_DAYS, Map.of(Severity.HIGH, 30))
        .calendar();
  }

  @Test
  void a_due_date_that_the_source_states_counts_before_any_other() {
    assertThat(DEFAULT.dueDate(finding(Severity.CRITICAL, STATED, FOUND))).isEqualTo(STATED);
    assertThat(DEFAULT.dueDate(finding(null, STATED, null))).isEqualTo(STATED);
  }

  @Test
  void else_a_finding_is_due_so_many_days_after_it_was_found() {
    assertThat(DEFAULT.dueDate(finding(Severity.CRITICAL, null, FOUND))).isEqualTo("2026-11-08");
    assertThat(rules(false).dueDate(finding(Severity.HIGH, null, FOUND))).isEqualTo("2026-12-01");
  }

  @Test
  void a_finding_without_severity_date_or_rule_is_never_due() {
    assertThat(DEFAULT.dueDate(finding(null, null, FOUND))).isNull();
    assertThat(DEFAULT.dueDate(finding(Severity.HIGH, null, null))).isNull();
    assertThat(DEFAULT.dueDate(finding(Severity.INFO, null, FOUND))).isNull();
  }

  @ParameterizedTest
  @CsvSource({"4, false", "3, true", "2, true", "0, true", "-5, true", "-9, true", "-10, false"})
  void each_day_from_so_many_before_to_so_many_after_is_announced(long days, boolean announced) {
    assertThat(rules(false).isAnnounced(days)).isEqualTo(announced);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 1, 0, -1, -2, -4, -8})
  void with_backoff_the_day_and_those_at_doubling_distance_are_announced(long days) {
    assertThat(rules(true).isAnnounced(days)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 3, -3, -5, -6, -7, -9, -16})
  void with_backoff_no_other_day_is_announced(long days) {
    assertThat(rules(true).isAnnounced(days)).isFalse();
  }
}
