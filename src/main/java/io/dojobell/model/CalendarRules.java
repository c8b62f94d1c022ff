package io.dojobell.model;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which the calendar announces due dates, as {@link CalendarSettings} declares them.
 */
public record CalendarRules(Organisation organisation) {
  /** Returns the value of a rule; its default if it was never set. */
  public <T> T get(CalendarRule<T> rule) {
    return organisation.get(rule);
  }

  /** Returns the time zone in which days begin. */
  public ZoneId zone() {
    return get(CalendarSettings.TIME_ZONE);
  }

  /** Returns the day on which the finding is due; null: never. */
  public @Nullable LocalDate dueDate(TrackedFinding finding) {
    if (finding.slaDue() != null) {
      return finding.slaDue();
    }
    var severity = finding.severity();
    var days = severity == null ? null : get(CalendarSettings.SLA_DAYS).get(severity);
    var found = finding.foundOn();
    return days == null || found == null ? null : found.plusDays(days);
  }

  /** Returns whether a finding is announced that is due in so many days, negative if past. */
  public boolean isAnnounced(long days) {
    if (days > get(CalendarSettings.SLA_DAYS_BEFORE)
        || days < -get(CalendarSettings.SLA_DAYS_AFTER)) {
      return false;
    }
    var distance = Math.abs(days);
    return !get(CalendarSettings.SLA_BACKOFF) || distance == 0 || Long.bitCount(distance) == 1;
  }
}
