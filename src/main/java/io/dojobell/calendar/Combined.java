package io.dojobell.calendar;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings of one product that are due soon, or past due, as they are counted. */
final class Combined {
  /** So many groups are held before they are announced. */
  static final int AT_ONCE = 100;

  private static final int MOST_NAMED = 30;

  private final @Nullable String product;
  private final boolean past;
  private final StringBuilder lines = new StringBuilder();
  private @Nullable Severity worst;
  private int count;

  private Combined(@Nullable String product, boolean past) {
    this.product = product;
    this.past = past;
  }

  /**
   * Counts the finding in its group; they come by product and day, so the group is near the end.
   */
  static void add(
      List<Combined> groups, TrackedFinding finding, CalendarRules rules, LocalDate today) {
    var due = Objects.requireNonNull(rules.due(finding));
    var isPast = due.isBefore(today);
    for (var at = groups.size() - 1; at >= Math.max(0, groups.size() - 2); at--) {
      var group = groups.get(at);
      if (group.past == isPast && Objects.equals(group.product, finding.product())) {
        group.count(finding, due);
        return;
      }
    }
    var group = new Combined(finding.product(), isPast);
    group.count(finding, due);
    groups.add(group);
  }

  private void count(TrackedFinding finding, LocalDate due) {
    count++;
    var severity = finding.severity();
    if (severity != null && (worst == null || severity.compareTo(worst) > 0)) {
      worst = severity;
    }
    if (count <= MOST_NAMED) {
      lines
          .append(severity == null ? "" : severity.label() + ": ")
          .append(finding.title())
          .append(", due ")
          .append(due)
          .append('\n');
    }
  }

  @Nullable String product() {
    return product;
  }

  @Nullable Severity worst() {
    return worst;
  }

  /** Names the group in what was announced. */
  String subject() {
    return (product == null ? "" : product) + (past ? "/past" : "/soon");
  }

  String title() {
    var findings = count == 1 ? "1 finding" : count + " findings";
    var of = product == null ? "" : " of " + product;
    return past
        ? "%s%s %s past the due date".formatted(findings, of, count == 1 ? "is" : "are")
        : "%s%s %s due within days".formatted(findings, of, count == 1 ? "is" : "are");
  }

  String text() {
    return count > MOST_NAMED
        ? lines + "and " + (count - MOST_NAMED) + " more"
        : lines.toString().stripTrailing();
  }
}
