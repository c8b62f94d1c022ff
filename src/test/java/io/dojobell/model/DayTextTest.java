package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTextTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

  @Test
  void a_day_has_its_year_only_where_it_is_another() {
    assertThat(DayText.of(LocalDate.parse("2026-11-23"), TODAY)).isEqualTo("Mon 23 Nov");
    assertThat(DayText.of(LocalDate.parse("2027-01-04"), TODAY)).isEqualTo("Mon 4 Jan 2027");
  }

  @Test
  void what_comes_is_counted_in_days_after_tomorrow() {
    assertThat(DayText.until(TODAY, TODAY)).isEqualTo("today");
    assertThat(DayText.until(TODAY.plusDays(1), TODAY)).isEqualTo("tomorrow");
    assertThat(DayText.until(TODAY.plusDays(3), TODAY)).isEqualTo("in 3 days");
  }

  @Test
  void what_has_passed_is_counted_in_days() {
    assertThat(DayText.since(TODAY.minusDays(1), TODAY)).isEqualTo("1 day");
    assertThat(DayText.since(TODAY.minusDays(40), TODAY)).isEqualTo("40 days");
  }

  @Test
  void a_day_that_has_passed_is_some_days_ago_and_any_other_is_today() {
    assertThat(DayText.ago(TODAY.plusDays(1), TODAY)).isEqualTo("today");
    assertThat(DayText.ago(TODAY, TODAY)).isEqualTo("today");
    assertThat(DayText.ago(TODAY.minusDays(1), TODAY)).isEqualTo("1 day ago");
    assertThat(DayText.ago(TODAY.minusDays(3), TODAY)).isEqualTo("3 days ago");
  }

  @Test
  void a_number_of_days_has_the_right_plural() {
    assertThat(DayText.count(0)).isEqualTo("0 days");
    assertThat(DayText.count(1)).isEqualTo("1 day");
    assertThat(DayText.count(2)).isEqualTo("2 days");
  }
}
