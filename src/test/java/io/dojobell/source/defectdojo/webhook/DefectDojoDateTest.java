package io.dojobell.source.defectdojo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefectDojoDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dec 03, 2026|2026-12-03",
        "Aug. 17, 2026|2026-08-17",
        "Sept. 5, 2026.|2026-09-05",
        "March 3, 2026|2026-03-03",
        "May 1, 2026|2026-05-01",
      })
  void a_day_is_read_in_each_of_djangos_forms(String text, LocalDate day) {
    assertThat(DefectDojoDate.in(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "None", "17.08.2026", "Foo 3, 2026", "Dec 99, 2026"})
  void what_is_no_day_is_none(String text) {
    assertThat(DefectDojoDate.in(text)).isEmpty();
  }
}
