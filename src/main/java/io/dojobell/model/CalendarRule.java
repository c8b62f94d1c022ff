package io.dojobell.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule of the calendar, whose rows' names begin with {@code calendar.}; it is in Slack's form of
 * the calendar.
 *
 * @param <T> the type of its value
 */
public sealed interface CalendarRule<T> extends SettingKey<T> {
  /** Stored where there is no number of days. */
  String OFF = "off";

  @Override
  FormInput form();

  /** Returns the name of its row; of its rows the beginning. */
  default String row() {
    return "calendar." + name();
  }

  /** A number of days. */
  record Days(String name, Integer unset, int min, int max, String description, FormInput form)
      implements CalendarRule<Integer> {
    @Override
    public Integer decode(Map<String, String> stored) {
      var days = stored.getOrDefault(row(), "");
      return days.isEmpty() ? unset : Integer.valueOf(days);
    }

    @Override
    public Map<String, String> encode(Integer value) {
      return Map.of(row(), value.toString());
    }
  }

  /** A number of days from none to {@code max}; empty: never, which it is unless it was set. */
  record DaysOrNever(String name, int max, String description, FormInput form)
      implements CalendarRule<Optional<Integer>> {
    @Override
    public Optional<Integer> unset() {
      return Optional.empty();
    }

    @Override
    public Optional<Integer> decode(Map<String, String> stored) {
      return Optional.of(stored.getOrDefault(row(), OFF))
          .filter(days -> !days.isEmpty() && !days.equals(OFF))
          .map(Integer::valueOf);
    }

    @Override
    public Map<String, String> encode(Optional<Integer> value) {
      return Map.of(row(), value.map(String::valueOf).orElse(OFF));
    }
  }

  /**
   * A number of days from none to {@code max} for each severity; one without has none.
   *
   * @param form its label has a %s for the severity; informational findings have no field
   */
  record DaysBySeverity(
      String name, Map<Severity, Integer> unset, int max, String description, FormInput form)
      implements CalendarRule<Map<Severity, Integer>> {
    /** The severities from the highest on. */
    public static final List<Severity> SEVERITIES = List.of(Severity.values()).reversed();

    @Override
    public Map<Severity, Integer> decode(Map<String, String> stored) {
      var value = new EnumMap<Severity, Integer>(Severity.class);
      value.putAll(unset);
      for (var severity : SEVERITIES) {
        var days = stored.getOrDefault(row(severity), "");
        if (days.equals(OFF)) {
          value.remove(severity);
        } else if (!days.isEmpty()) {
          value.put(severity, Integer.valueOf(days));
        }
      }
      return Collections.unmodifiableMap(value);
    }

    @Override
    public Map<String, String> encode(Map<Severity, Integer> value) {
      return Arrays.stream(Severity.values())
          .collect(
              Collectors.toMap(
                  this::row,
                  severity -> value.containsKey(severity) ? "" + value.get(severity) : OFF));
    }

    private String row(Severity severity) {
      return row() + "." + severity.wireName();
    }

    /** Returns the value with another number of days for one severity; empty: it has none. */
    public static Map<Severity, Integer> with(
        Map<Severity, Integer> value, Severity severity, Optional<Integer> days) {
      var changed = new EnumMap<Severity, Integer>(Severity.class);
      changed.putAll(value);
      days.ifPresentOrElse(number -> changed.put(severity, number), () -> changed.remove(severity));
      return Collections.unmodifiableMap(changed);
    }
  }

  /** Whether something is so: it is not unless it was set. */
  record Flag(String name, String description, FormInput form) implements CalendarRule<Boolean> {
    @Override
    public Boolean unset() {
      return false;
    }

    @Override
    public Boolean decode(Map<String, String> stored) {
      return "true".equals(stored.get(row()));
    }

    @Override
    public Map<String, String> encode(Boolean value) {
      return Map.of(row(), value.toString());
    }
  }

  /** A time zone; UTC unless one that is known was set. */
  record TimeZone(String name, String row, String description, FormInput form)
      implements CalendarRule<ZoneId> {
    /** The number of characters that its name may have. */
    public static final int MAX = 100;

    @Override
    public ZoneId unset() {
      return ZoneId.of("UTC");
    }

    @Override
    public ZoneId decode(Map<String, String> stored) {
      try {
        return stored.getOrDefault(row, "").isEmpty() ? unset() : ZoneId.of(stored.get(row));
      } catch (DateTimeException _) {
        return unset();
      }
    }

    @Override
    public Map<String, String> encode(ZoneId value) {
      return Map.of(row, value.getId());
    }
  }
}
