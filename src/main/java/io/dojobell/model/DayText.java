package io.dojobell.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Calendar days in words, the same for every reader: a day without a time, shown as an instant,
 * would be the day before in the Americas.
 */
public final class DayText {
  private static final DateTimeFormatter SAME_YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter OTHER_YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private DayText() {}

  /** Returns the day, {@code Mon 23 Nov}; with its year where it is not that of today. */
  public static String of(LocalDate day, LocalDate today) {
    return day.format(day.getYear() == today.getYear() ? SAME_YEAR : OTHER_YEAR);
  }

  /** Returns how far off the day is: {@code today}, {@code tomorrow}, {@code in 3 days}. */
  public static String until(LocalDate day, LocalDate today) {
    var days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return "today";
    }
    return days == 1 ? "tomorrow" : "in " + count(days);
  }

  /** Returns how long ago the day was, {@code 2 days}. */
  public static String since(LocalDate day, LocalDate today) {
    return count(ChronoUnit.DAYS.between(day, today));
  }

  /** Returns when the day was: {@code today}, {@code 1 day ago}, {@code 3 days ago}. */
  public static String ago(LocalDate day, LocalDate today) {
    return day.isBefore(today) ? since(day, today) + " ago" : "today";
  }

  /** Returns the number of days, {@code 1 day}, {@code 3 days}. */
  public static String count(long days) {
    return EnglishText.count(days, "day");
  }
}
