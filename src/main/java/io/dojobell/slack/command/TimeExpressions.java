package io.dojobell.slack.command;

import io.dojobell.service.Suggestions;
import io.dojobell.slack.command.Command.MuteDuration;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses times as people write them: {@code 2h}, {@code tomorrow}, {@code mon 9am}, {@code 20:00}.
 */
final class TimeExpressions {
  private static final Pattern LENGTH =
      Pattern.compile(
          "(\\d{1,5}|an?|one)\\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private TimeExpressions() {}

  /** Parses a duration: {@code 2h}, {@code 3 days}, {@code a week}; at most a year. */
  static Optional<MuteDuration> parseDuration(String words) {
    var found = LENGTH.matcher(toLowerCase(words));
    if (!found.matches()) {
      return Optional.empty();
    }
    var number = found.group(1).matches("\\d+") ? Long.parseLong(found.group(1)) : 1;
    var length =
        switch (found.group(2).charAt(0)) {
          case 'm' -> Duration.ofMinutes(number);
          case 'h' -> Duration.ofHours(number);
          case 'd' -> Duration.ofDays(number);
          default -> Duration.ofDays(7 * number);
        };
    return length.isPositive() && length.compareTo(Duration.ofDays(366)) <= 0
        ? Optional.of(new MuteDuration.Length(length))
        : Optional.empty();
  }

  /** Parses an end: {@code tomorrow}, {@code 2026-12-01 09:00}, {@code mon}, {@code 18:00}. */
  static Optional<MuteDuration> parseEnd(String words) {
    var parts = toLowerCase(words).split("\\s+(?:at\\s+)?", 2);
    var time = parts.length > 1 ? parseTime(parts[1]) : Optional.of(LocalTime.MIDNIGHT);
    if (time.isEmpty()) {
      return parseTime(toLowerCase(words)).map(MuteDuration.UntilTime::new);
    }
    var at = time.get();
    if (DATE.matcher(parts[0]).matches()) {
      return parseDate(parts[0]).map(date -> new MuteDuration.UntilDate(date, at));
    }
    return switch (parts[0]) {
      case "tomorrow" -> Optional.of(new MuteDuration.UntilDays(1, at));
      case "today", "tonight" ->
          parts.length > 1 ? Optional.of(new MuteDuration.UntilDays(0, at)) : Optional.empty();
      default ->
          parseDayOfWeek(parts[0])
              .<MuteDuration>map(day -> new MuteDuration.UntilWeekday(day, at))
              .or(() -> parseTime(toLowerCase(words)).map(MuteDuration.UntilTime::new));
    };
  }

  private static Optional<LocalDate> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /**
   * Parses a day of the week by its name or the beginning of it: {@code mon}, {@code Mon.}, {@code
   * mondays}.
   */
  static Optional<DayOfWeek> parseDayOfWeek(String word) {
    var lower = toLowerCase(word).replaceFirst("\\.$", "").replaceFirst("days$", "day");
    return lower.length() < 2
        ? Optional.empty()
        : Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(lower))
            .findFirst();
  }

  /** Parses a time of day: {@code 09:00}, {@code 9}, {@code 8pm}, {@code noon}. */
  static Optional<LocalTime> parseTime(String words) {
    var lower = toLowerCase(words);
    switch (lower) {
      case "noon":
        return Optional.of(LocalTime.NOON);
      case "midnight", "24:00":
        return Optional.of(LocalTime.MIDNIGHT);
      default:
        var found = TIME.matcher(lower);
        return found.matches() ? toTime(found) : Optional.empty();
    }
  }

  private static Optional<LocalTime> toTime(Matcher found) {
    var hour = Integer.parseInt(found.group(1));
    var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    var half = found.group(3);
    if (minute > 59 || hour > 23 || (half != null && (hour < 1 || hour > 12))) {
      return Optional.empty();
    }
    if (half != null) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return Optional.of(LocalTime.of(hour, minute));
  }

  /** Parses a time zone by its name, in any case. */
  static Optional<ZoneId> parseZone(String word) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equalsIgnoreCase(word))
        .findFirst()
        .map(ZoneId::of);
  }

  /** Returns zones that were probably meant. */
  static List<String> suggestZones(String word) {
    var lower = toLowerCase(word);
    var cities =
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList();
    var named =
        cities.stream()
            .filter(id -> toLowerCase(id.substring(id.lastIndexOf('/') + 1)).equals(lower))
            .limit(2)
            .toList();
    return named.isEmpty() ? Suggestions.all(word, cities, 2) : named;
  }

  private static String toLowerCase(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }
}
