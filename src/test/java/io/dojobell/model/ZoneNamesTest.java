package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
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

  @Test
  void zones_are_searched_by_words_of_their_names() {
    assertThat(ZoneNames.search("new york")).first().isEqualTo("America/New_York");
    assertThat(ZoneNames.search("BERL")).containsExactly("Europe/Berlin");
    assertThat(ZoneNames.search("utc")).first().isEqualTo("UTC");
    assertThat(ZoneNames.search("america/")).hasSizeGreaterThan(100);
    assertThat(ZoneNames.search("Middle-earth")).isEmpty();
  }

  @Test
  void cities_that_begin_with_the_words_come_first() {
    assertThat(ZoneNames.search("ber"))
        .containsExactly("Atlantic/Bermuda", "Europe/Berlin", "Australia/Canberra");
    assertThat(ZoneNames.search("lis")).first().isEqualTo("Europe/Lisbon");
  }

  @Test
  void zones_of_system_v_are_not_offered() {
    assertThat(ZoneNames.search("cst6cdt")).containsExactly("CST6CDT");
  }

  @Test
  void an_offset_is_found_as_it_was_typed_and_no_words_find_common_zones() {
    assertThat(ZoneNames.search("+05:30")).containsExactly("+05:30");
    assertThat(ZoneNames.search(" "))
        .contains("UTC", "Europe/Berlin")
        .allSatisfy(zone -> assertThat(ZoneNames.zone(zone)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Berlin", "Europe/Nowhere", "+99:00", "europe berlin"})
  void other_texts_are_none(String text) {
    assertThat(ZoneNames.zone(text)).isEmpty();
  }
}
