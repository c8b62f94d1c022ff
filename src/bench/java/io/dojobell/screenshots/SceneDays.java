package io.dojobell.screenshots;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of a scene, counted from today, as the API takes them. */
final class SceneDays {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private SceneDays() {}

  /** Returns the day in so many days; negative: before today. */
  static String in(int days) {
    return TODAY.plusDays(days).toString();
  }
}
