package io.dojobell.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.Severity;
import io.dojobell.model.ZoneNames;
import io.dojobell.web.JsonFields;
import io.dojobell.web.Responses;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar's rules from JSON and writes them; only the fields that are present are
 * changed.
 */
final class CalendarRulesJson {
  private static final int MAX_DAYS = 366;
  private static final int MAX_SLA_DAYS = 3_660;

  private CalendarRulesJson() {}

  static ObjectNode toJson(CalendarRules rules) {
    var json =
        Responses.object()
            .put("upcoming_days", rules.upcomingDays())
            .put("auto_close_days", rules.autoCloseDays())
            .put("sla_days_before", rules.slaDaysBefore())
            .put("sla_days_after", rules.slaDaysAfter())
            .put("sla_backoff", rules.slaBackoff())
            .put("risk_days", rules.riskDays())
            .put("keep_days", rules.retentionDays())
            .put("time_zone", rules.zone().getId());
    var days = json.putObject("sla_days");
    for (var severity : List.of(Severity.values()).reversed()) {
      days.put(severity.wireName(), rules.slaDays().get(severity));
    }
    return json;
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
