package io.dojobell.api;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.Severity;
import io.dojobell.model.ZoneNames;
import io.dojobell.web.JsonFields;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The calendar's rules as the API answers them, and how it reads a change of them: of the fields
 * that are present.
 *
 * @param slaDays null where a severity is switched off
 */
record CalendarRulesJson(
    int upcomingDays,
    @Nullable Integer autoCloseDays,
    int slaDaysBefore,
    int slaDaysAfter,
    boolean slaBackoff,
    int riskDays,
    int keepDays,
    ZoneId timeZone,
    Map<Severity, @Nullable Integer> slaDays) {
  private static final int MAX_DAYS = 366;
  private static final int MAX_SLA_DAYS = 3_660;

  static CalendarRulesJson of(CalendarRules rules) {
    var days = new LinkedHashMap<Severity, @Nullable Integer>();
    for (var severity : List.of(Severity.values()).reversed()) {
      days.put(severity, rules.slaDays().get(severity));
    }
    return new CalendarRulesJson(
        rules.upcomingDays(),
        rules.autoCloseDays(),
        rules.slaDaysBefore(),
        rules.slaDaysAfter(),
        rules.slaBackoff(),
        rules.riskDays(),
        rules.retentionDays(),
        rules.zone(),
        days);
  }

  /**
   * Returns the change that the fields ask for; empty: none. Errors are recorded with the fields.
   */
  static Optional<UnaryOperator<CalendarRules>> read(@Nullable JsonFields fields) {
    if (fields == null) {
      return Optional.empty();
    }
    var numbers = new HashMap<String, Integer>();
    for (var name :
        List.of(
            "upcoming_days", "auto_close_days", "sla_days_before", "sla_days_after", "risk_days")) {
      put(numbers, name, fields.number(name, 0, MAX_DAYS));
    }
    put(numbers, "keep_days", fields.number("keep_days", 1, MAX_SLA_DAYS));
    var closesNever = fields.isPresent("auto_close_days") && !fields.has("auto_close_days");
    var namesBackoff = fields.has("sla_backoff");
    var backoff = fields.flag("sla_backoff", false);
    var zone = zone(fields);
    var days = days(fields.object("sla_days"));
    fields.rejectUnknown();
    return Optional.of(
        old ->
            new CalendarRules(
                numbers.getOrDefault("upcoming_days", old.upcomingDays()),
                closesNever ? null : or(numbers.get("auto_close_days"), old.autoCloseDays()),
                numbers.getOrDefault("sla_days_before", old.slaDaysBefore()),
                numbers.getOrDefault("sla_days_after", old.slaDaysAfter()),
                namesBackoff ? backoff : old.slaBackoff(),
                numbers.getOrDefault("risk_days", old.riskDays()),
                numbers.getOrDefault("keep_days", old.retentionDays()),
                zone == null ? old.zone() : zone,
                merged(old.slaDays(), days)));
  }

  private static void put(Map<String, Integer> numbers, String name, @Nullable Integer number) {
    if (number != null) {
      numbers.put(name, number);
    }
  }

  private static @Nullable Integer or(@Nullable Integer one, @Nullable Integer other) {
    return one == null ? other : one;
  }

  private static @Nullable ZoneId zone(JsonFields fields) {
    var name = fields.text("time_zone", 100);
    if (name == null) {
      return null;
    }
    var zone = ZoneNames.zone(name);
    return zone.isPresent()
        ? zone.get()
        : fields.reject("time_zone", "must be a time zone like Europe/Berlin");
  }

  /** Returns the days by severity; empty where a severity is switched off. */
  private static Map<Severity, Optional<Integer>> days(@Nullable JsonFields fields) {
    var days = new EnumMap<Severity, Optional<Integer>>(Severity.class);
    if (fields != null) {
      for (var severity : Severity.values()) {
        var named = fields.isPresent(severity.wireName());
        var number = fields.number(severity.wireName(), 0, MAX_SLA_DAYS);
        if (named) {
          days.put(severity, Optional.ofNullable(number));
        }
      }
      fields.rejectUnknown();
    }
    return days;
  }

  private static Map<Severity, Integer> merged(
      Map<Severity, Integer> old, Map<Severity, Optional<Integer>> named) {
    var merged = new EnumMap<Severity, Integer>(Severity.class);
    merged.putAll(old);
    named.forEach(
        (severity, days) ->
            days.ifPresentOrElse(
                number -> merged.put(severity, number), () -> merged.remove(severity)));
    return merged;
  }
}
