package io.dojobell.api;

import io.dojobell.model.CalendarRule;
import io.dojobell.model.CalendarRule.DaysBySeverity;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.Severity;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.organisation.OrganisationService.Change;
import io.dojobell.web.JsonFields;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a rule of the calendar from JSON and writes it; null, where it is off. */
final class CalendarRuleJson {
  private CalendarRuleJson() {}

  /** Returns the rule's value. */
  static @Nullable Object value(CalendarRules now, CalendarRule<?> rule) {
    return switch (rule) {
      case CalendarRule.Days days -> now.get(days);
      case CalendarRule.DaysOrNever days -> now.get(days).orElse(null);
      case CalendarRule.DaysBySeverity days -> bySeverity(now.get(days));
      case CalendarRule.Flag flag -> now.get(flag);
      case CalendarRule.TimeZone zone -> now.get(zone).getId();
    };
  }

  private static Map<String, @Nullable Integer> bySeverity(Map<Severity, Integer> days) {
    var all = new LinkedHashMap<String, @Nullable Integer>();
    DaysBySeverity.SEVERITIES.forEach(severity -> all.put(severity.wireName(), days.get(severity)));
    return all;
  }

  /** Returns the change that its field asks for; errors are recorded with the fields. */
  static Change read(JsonFields fields, CalendarRule<?> rule) {
    return switch (rule) {
      case CalendarRule.Days days ->
          Change.ifSet(days, fields.number(days.name(), days.min(), days.max()));
      case CalendarRule.DaysOrNever days -> {
        var number = Optional.ofNullable(fields.number(days.name(), 0, days.max()));
        yield fields.isPresent(days.name()) ? Change.of(days, number) : Change.NONE;
      }
      case CalendarRule.DaysBySeverity days -> bySeverity(fields.object(days.name()), days);
      case CalendarRule.Flag flag -> {
        var isOn = fields.flag(flag.name(), false);
        yield fields.has(flag.name()) ? Change.of(flag, isOn) : Change.NONE;
      }
      case CalendarRule.TimeZone zone -> Change.ifSet(zone, zone(fields, zone));
    };
  }

  private static Change bySeverity(@Nullable JsonFields fields, DaysBySeverity key) {
    var change = Change.NONE;
    if (fields == null) {
      return change;
    }
    for (var severity : DaysBySeverity.SEVERITIES) {
      var name = severity.wireName();
      var days = Optional.ofNullable(fields.number(name, 0, key.max()));
      if (fields.isPresent(name)) {
        change = change.then(Change.update(key, old -> DaysBySeverity.with(old, severity, days)));
      }
    }
    fields.rejectUnknown();
    return change;
  }

  private static @Nullable ZoneId zone(JsonFields fields, CalendarRule.TimeZone key) {
    var name = fields.text(key.name(), CalendarRule.TimeZone.MAX);
    if (name == null) {
      return null;
    }
    var zone = ZoneNames.zone(name);
    return zone.isPresent()
        ? zone.get()
        : fields.reject(key.name(), "must be a time zone like Europe/Berlin");
  }
}
