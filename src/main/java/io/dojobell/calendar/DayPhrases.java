package io.dojobell.calendar;

/** Numbers of days in words. */
final class DayPhrases {
  private DayPhrases() {}

  /** {@code 1 day}, {@code 3 days}. */
  static String of(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /** {@code today}, {@code tomorrow}, {@code in 3 days}. */
  static String in(long days) {
    if (days == 0) {
      return "today";
    }
    return days == 1 ? "tomorrow" : "in " + of(days);
  }

  /** {@code today}, {@code 1 day ago}, {@code 3 days ago}. */
  static String ago(long days) {
    return days <= 0 ? "today" : of(days) + " ago";
  }
}
