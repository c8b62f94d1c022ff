package io.dojobell.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which the calendar announces due dates.
 *
 * @param upcomingDays days before its start at which an engagement is announced
 * @param autoCloseDays days past its end after which an engagement is closed; null: never
 * @param slaDaysBefore days before its due date from which a finding is announced
 * @param slaDaysAfter days past its due date until which it is announced
 * @param slaBackoff whether it is announced only at distances that are powers of two
 * @param riskDays days before its end at which a risk acceptance is announced
 * @param retentionDays days for which events are kept
 * @param zone in which days begin
 * @param slaDays days to fix a finding that has no due date, by severity; a severity without: not
 *     watched
 */
public record CalendarRules(
    int upcomingDays,
    @Nullable Integer autoCloseDays,
    int slaDaysBefore,
    int slaDaysAfter,
    boolean slaBackoff,
    int riskDays,
    int retentionDays,
    ZoneId zone,
    Map<Severity, Integer> slaDays) {
  public static final CalendarRules DEFAULT =
      new CalendarRules(
          3,
          null,
          3,
          7,
          false,
          10,
          90,
          ZoneId.of("UTC"),
          Map.of(Severity.CRITICAL, 7, Severity.HIGH, 30, Severity.MEDIUM, 90, Severity.LOW, 120));

  public CalendarRules {
    var days = new EnumMap<Severity, Integer>(Severity.class);
    days.putAll(slaDays);
    slaDays = Map.copyOf(days);
  }

  /** Returns the day on which the finding is due; null: never. */
  public @Nullable LocalDate dueDate(TrackedFinding finding) {
    if (finding.slaDue() != null) {
      return finding.slaDue();
    }
    var days = finding.severity() == null ? null : slaDays.get(finding.severity());
    var found = finding.foundOn();
    return days == null || found == null ? null : found.plusDays(days);
  }

  /** Returns whether a finding is announced that is due in so many days, negative if past. */
  public boolean isAnnounced(long days) {
    if (days > slaDaysBefore || days < -slaDaysAfter) {
      return false;
    }
    var distance = Math.abs(days);
    return !slaBackoff || distance == 0 || Long.bitCount(distance) == 1;
  }
}
