package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, Europe/Berlin",
    "asia/kathmandu, Asia/Kathmandu",
    "' utc ', UTC",
    "+05:30, +05:30",
    "UTC+2, UTC+02:00",
    "Z, Z",
  })
  void a_region_in_any_case_and_an_offset_are_zones(String text, String zone) {
    assertThat(ZoneNames.zone(text)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Berlin", "Europe/Nowhere", "+99:00", "europe berlin"})
  void other_texts_are_none(String text) {
    assertThat(ZoneNames.zone(text)).isEmpty();
  }
}
