package io.dojobell.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar announces, and when.
 *
 * @param upcomingDays an engagement is announced so many days before its start
 * @param autoCloseDays one whose end is so many days past is closed; null: never
 * @param slaDaysBefore a finding is announced from so many days before its due date
 * @param slaDaysAfter and until so many days past it
 * @param slaBackoff only at distances that are powers of two
 * @param riskDays a risk acceptance is announced so many days before it ends
 * @param retentionDays events are kept so long
 * @param zone in which days begin
 * @param slaDays days to mend a finding that has no due date, by severity; none: not watched
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

  /** When the finding is due; null: never. */
  public @Nullable LocalDate dueDate(TrackedFinding finding) {
    if (finding.slaDue() != null) {
      return finding.slaDue();
    }
    var days = finding.severity() == null ? null : slaDays.get(finding.severity());
    var found = finding.foundOn();
    return days == null || found == null ? null : found.plusDays(days);
  }

  /** Whether a finding that is due in so many days, negative if past, is announced. */
  public boolean isAnnounced(long days) {
    if (days > slaDaysBefore || days < -slaDaysAfter) {
      return false;
    }
    var distance = Math.abs(days);
    return !slaBackoff || distance == 0 || Long.bitCount(distance) == 1;
  }
}
