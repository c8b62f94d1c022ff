package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayPhrasesTest {
  @Test
  void a_number_of_days_has_the_right_plural() {
    assertThat(DayPhrases.of(0)).isEqualTo("0 days");
    assertThat(DayPhrases.of(1)).isEqualTo("1 day");
    assertThat(DayPhrases.of(2)).isEqualTo("2 days");
  }

  @Test
  void what_is_to_come_is_today_tomorrow_or_in_some_days() {
    assertThat(DayPhrases.in(0)).isEqualTo("today");
    assertThat(DayPhrases.in(1)).isEqualTo("tomorrow");
    assertThat(DayPhrases.in(2)).isEqualTo("in 2 days");
  }

  @Test
  void what_is_past_is_today_or_some_days_ago() {
    assertThat(DayPhrases.ago(-1)).isEqualTo("today");
    assertThat(DayPhrases.ago(0)).isEqualTo("today");
    assertThat(DayPhrases.ago(1)).isEqualTo("1 day ago");
    assertThat(DayPhrases.ago(3)).isEqualTo("3 days ago");
  }
}
