package io.dojobell.store;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.DatedItem;
import io.dojobell.model.Severity;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import org.jdbi.v3.core.Handle;

/** The rules of the calendar, a value each. */
public final class CalendarRulesTable {
  private static final int PAGE_SIZE = 1_000;

  private final Handle handle;

  public CalendarRulesTable(Handle handle) {
    this.handle = handle;
  }

  /** Returns the rules, with the default for each that was never set. */
  public CalendarRules rules() {
    var values = new SystemSettings(handle);
    var defaults = CalendarRules.DEFAULT;
    var autoClose = values.value("calendar.auto_close_days");
    var days = new EnumMap<Severity, Integer>(Severity.class);
    for (var severity : Severity.values()) {
      var stored = values.value("calendar.sla_days." + severity.wireName());
      var defaultDays = defaults.slaDays().get(severity);
      if (stored.isEmpty() ? defaultDays != null : !stored.equals("off")) {
        days.put(severity, stored.isEmpty() ? defaultDays : Integer.valueOf(stored));
      }
    }
    return new CalendarRules(
        number(values, "upcoming_days", defaults.upcomingDays()),
        autoClose.isEmpty() || autoClose.equals("off") ? null : Integer.valueOf(autoClose),
        number(values, "sla_days_before", defaults.slaDaysBefore()),
        number(values, "sla_days_after", defaults.slaDaysAfter()),
        values.value("calendar.sla_backoff").equals("true"),
        number(values, "risk_days", defaults.riskDays()),
        number(values, "keep_days", defaults.retentionDays()),
        zone(values.value("calendar.zone")),
        days);
  }

  private static int number(SystemSettings values, String name, int defaults) {
    var value = values.value("calendar." + name);
    return value.isEmpty() ? defaults : Integer.parseInt(value);
  }

  private static ZoneId zone(String name) {
    try {
      return name.isEmpty() ? CalendarRules.DEFAULT.zone() : ZoneId.of(name);
    } catch (DateTimeException _) {
      return CalendarRules.DEFAULT.zone();
    }
  }

  /** Stores the rules, and the day on which each finding is due by them. */
  public void put(CalendarRules rules) {
    var values = new SystemSettings(handle);
    var before = rules();
    values.put("calendar.upcoming_days", "" + rules.upcomingDays());
    values.put(
        "calendar.auto_close_days",
        rules.autoCloseDays() == null ? "off" : rules.autoCloseDays().toString());
    values.put("calendar.sla_days_before", "" + rules.slaDaysBefore());
    values.put("calendar.sla_days_after", "" + rules.slaDaysAfter());
    values.put("calendar.sla_backoff", "" + rules.slaBackoff());
    values.put("calendar.risk_days", "" + rules.riskDays());
    values.put("calendar.keep_days", "" + rules.retentionDays());
    values.put("calendar.zone", rules.zone().getId());
    for (var severity : Severity.values()) {
      var days = rules.slaDays().get(severity);
      values.put(
          "calendar.sla_days." + severity.wireName(), days == null ? "off" : days.toString());
    }
    if (!before.slaDays().equals(rules.slaDays())) {
      var items = new DatedItems(handle);
      var after = "";
      for (var page = items.page(DatedItem.FINDING, after, PAGE_SIZE);
          !page.isEmpty();
          page = items.page(DatedItem.FINDING, after, PAGE_SIZE)) {
        items.put(page, rules);
        after = page.getLast().key();
      }
    }
  }
}
