package io.dojobell.source.defectdojo.webhook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days in DefectDojo's sentences: {@code Dec 03, 2026}, {@code Sept. 5, 2026}. */
final class DefectDojoDate {
  private static final Pattern DAY =
      Pattern.compile("(?<month>\\p{Alpha}{3})\\p{Alpha}*\\.? (?<day>\\d{1,2}), (?<year>\\d{4})");
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("MMM d yyyy", Locale.ENGLISH);

  private DefectDojoDate() {}

  /** Returns the first day in the text; empty if it names none. */
  static Optional<LocalDate> in(String text) {
    var found = DAY.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    var day = "%s %s %s".formatted(found.group("month"), found.group("day"), found.group("year"));
    try {
      return Optional.of(LocalDate.parse(day, FORMAT));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
