package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarSettingsTest {
  private static final Organisation NEVER_SET = Organisation.read(Map.of());

  @Test
  void what_was_never_set_has_its_default() {
    assertThat(NEVER_SET.get(CalendarSettings.UPCOMING_DAYS)).isEqualTo(3);
    assertThat(NEVER_SET.get(CalendarSettings.AUTO_CLOSE_DAYS)).isEmpty();
    assertThat(NEVER_SET.get(CalendarSettings.SLA_DAYS))
        .isEqualTo(
            Map.of(
                Severity.CRITICAL, 7, Severity.HIGH, 30, Severity.MEDIUM, 90, Severity.LOW, 120));
    assertThat(NEVER_SET.get(CalendarSettings.SLA_DAYS_BEFORE)).isEqualTo(3);
    assertThat(NEVER_SET.get(CalendarSettings.SLA_DAYS_AFTER)).isEqualTo(7);
    assertThat(NEVER_SET.get(CalendarSettings.SLA_BACKOFF)).isFalse();
    assertThat(NEVER_SET.get(CalendarSettings.RISK_DAYS)).isEqualTo(10);
    assertThat(NEVER_SET.get(CalendarSettings.KEEP_DAYS)).isEqualTo(90);
    assertThat(NEVER_SET.get(CalendarSettings.TIME_ZONE)).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void settings_without_any_value_have_the_same_defaults() {
    var empty = new Organisation(Map.of());

    for (var rule : CalendarSettings.ALL) {
      assertThat((Object) empty.get(rule)).as(rule.name()).isEqualTo(NEVER_SET.get(rule));
    }
  }

  @Test
  void what_earlier_versions_stored_is_read_and_would_be_stored_alike() {
    var stored =
        Map.ofEntries(
            Map.entry("calendar.upcoming_days", "5"),
            Map.entry("calendar.auto_close_days", "14"),
            Map.entry("calendar.sla_days_before", "4"),
            Map.entry("calendar.sla_days_after", "8"),
            Map.entry("calendar.sla_backoff", "true"),
            Map.entry("calendar.risk_days", "20"),
            Map.entry("calendar.keep_days", "365"),
            Map.entry("calendar.zone", "Europe/Berlin"),
            Map.entry("calendar.sla_days.info", "off"),
            Map.entry("calendar.sla_days.low", "off"),
            Map.entry("calendar.sla_days.medium", "90"),
            Map.entry("calendar.sla_days.high", "30"),
            Map.entry("calendar.sla_days.critical", "2"));

    var read = Organisation.read(stored);

    assertThat(read.get(CalendarSettings.AUTO_CLOSE_DAYS)).isEqualTo(Optional.of(14));
    assertThat(read.get(CalendarSettings.SLA_DAYS))
        .isEqualTo(Map.of(Severity.CRITICAL, 2, Severity.HIGH, 30, Severity.MEDIUM, 90));
    assertThat(read.rows()).containsAllEntriesOf(stored);
    assertThat(read.rows().keySet().stream().filter(name -> name.startsWith("calendar.")))
        .containsExactlyInAnyOrderElementsOf(stored.keySet());
  }

  @Test
  void a_rule_that_differs_is_noticed_among_those_that_are_named() {
    var changed = NEVER_SET.with(CalendarSettings.KEEP_DAYS, 30);

    assertThat(changed.differs(NEVER_SET, CalendarSettings.ALL)).isTrue();
    assertThat(changed.differs(NEVER_SET, OrganisationSettings.ALL)).isFalse();
    assertThat(NEVER_SET.differs(NEVER_SET, CalendarSettings.ALL)).isFalse();
  }

  @Test
  void every_rule_is_described_for_the_api_and_stands_in_the_form() {
    assertThat(CalendarSettings.ALL)
        .hasSize(9)
        .allSatisfy(rule -> assertThat(rule.description()).isNotBlank())
        .extracting(rule -> rule.form().id())
        .containsExactly(
            "upcoming", "close", "sla", "before", "after", "backoff", "risk", "keep", "zone");
  }
}
