package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.CalendarRule.Days;
import io.dojobell.model.CalendarRule.DaysBySeverity;
import io.dojobell.model.CalendarRule.DaysOrNever;
import io.dojobell.model.CalendarRule.Flag;
import io.dojobell.model.CalendarRule.TimeZone;
import io.dojobell.model.SettingKey.FormInput;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarRuleTest {
  private static final FormInput FORM = new FormInput("id", "Label", "Days");
  private static final Days DAYS = new Days("days", 3, 0, 366, "Days", FORM);
  private static final DaysOrNever CLOSE = new DaysOrNever("close", 366, "Days", FORM);
  private static final DaysBySeverity SLA =
      new DaysBySeverity("sla", Map.of(Severity.HIGH, 30, Severity.LOW, 120), 3_660, "SLA", FORM);
  private static final Flag FLAG = new Flag("flag", "Whether", FORM);
  private static final TimeZone ZONE = new TimeZone("time_zone", "calendar.zone", "Zone", FORM);
  private static final ZoneId UTC = ZoneId.of("UTC");

  private static <T> T reread(SettingKey<T> key, T value) {
    return key.decode(key.encode(value));
  }

  @Test
  void whatever_is_encoded_is_decoded_again() {
    assertThat(reread(DAYS, 0)).isZero();
    assertThat(reread(CLOSE, Optional.of(14))).contains(14);
    assertThat(reread(CLOSE, Optional.empty())).isEmpty();
    assertThat(reread(SLA, Map.of(Severity.INFO, 5, Severity.LOW, 0)))
        .isEqualTo(Map.of(Severity.INFO, 5, Severity.LOW, 0));
    assertThat(reread(SLA, Map.of())).isEmpty();
    assertThat(reread(FLAG, true)).isTrue();
    assertThat(reread(FLAG, false)).isFalse();
    assertThat(reread(ZONE, ZoneId.of("Europe/Berlin"))).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void what_was_never_stored_or_is_empty_has_its_default() {
    assertThat(DAYS.decode(Map.of())).isEqualTo(3).isEqualTo(DAYS.unset());
    assertThat(DAYS.decode(Map.of("calendar.days", ""))).isEqualTo(3);
    assertThat(CLOSE.decode(Map.of())).isEmpty().isEqualTo(CLOSE.unset());
    assertThat(CLOSE.decode(Map.of("calendar.close", ""))).isEmpty();
    assertThat(SLA.decode(Map.of())).isEqualTo(SLA.unset());
    assertThat(SLA.decode(Map.of("calendar.sla.high", ""))).isEqualTo(SLA.unset());
    assertThat(FLAG.decode(Map.of())).isFalse().isEqualTo(FLAG.unset());
    assertThat(ZONE.decode(Map.of())).isEqualTo(UTC).isEqualTo(ZONE.unset());
    assertThat(ZONE.decode(Map.of("calendar.zone", ""))).isEqualTo(UTC);
  }

  @Test
  void the_rows_are_named_as_they_always_were() {
    assertThat(DAYS.encode(5)).containsExactly(Map.entry("calendar.days", "5"));
    assertThat(CLOSE.encode(Optional.empty())).containsExactly(Map.entry("calendar.close", "off"));
    assertThat(SLA.encode(Map.of(Severity.CRITICAL, 7)))
        .containsOnly(
            Map.entry("calendar.sla.critical", "7"),
            Map.entry("calendar.sla.high", "off"),
            Map.entry("calendar.sla.medium", "off"),
            Map.entry("calendar.sla.low", "off"),
            Map.entry("calendar.sla.info", "off"));
    assertThat(FLAG.encode(true)).containsExactly(Map.entry("calendar.flag", "true"));
    assertThat(ZONE.encode(UTC)).containsExactly(Map.entry("calendar.zone", "UTC"));
  }

  @Test
  void a_severity_that_is_off_has_no_days_and_others_keep_theirs() {
    assertThat(SLA.decode(Map.of("calendar.sla.high", "off", "calendar.sla.medium", "9")))
        .isEqualTo(Map.of(Severity.MEDIUM, 9, Severity.LOW, 120));
  }

  @Test
  void an_unknown_zone_is_utc() {
    assertThat(ZONE.decode(Map.of("calendar.zone", "Middle-earth"))).isEqualTo(UTC);
  }

  @Test
  void the_days_of_one_severity_are_changed_in_a_copy() {
    var days = new EnumMap<Severity, Integer>(Map.of(Severity.LOW, 5));
    var changed = DaysBySeverity.with(days, Severity.HIGH, Optional.of(2));
    var removed = DaysBySeverity.with(changed, Severity.LOW, Optional.empty());

    assertThat(days).containsExactly(Map.entry(Severity.LOW, 5));
    assertThat(changed).isEqualTo(Map.of(Severity.LOW, 5, Severity.HIGH, 2));
    assertThat(removed).isEqualTo(Map.of(Severity.HIGH, 2));
    assertThatThrownBy(changed::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> SLA.decode(Map.of()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
