package io.dojobell.calendar;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.DayText;
import io.dojobell.model.Product;
import io.dojobell.model.Severity;
import io.dojobell.model.SlaState;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.Inventory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings of one product that are due soon, due today, or past due, as they are counted. */
final class ProductSlaSummary {
  /** The number of groups that are held before they are announced. */
  static final int MAX_GROUPS = 100;

  private static final int MAX_NAMED = 30;

  private final @Nullable String product;
  private final String productName;
  private final SlaState state;
  private final LocalDate today;
  private final StringBuilder lines = new StringBuilder();
  private @Nullable Severity worst;
  private int count;

  private ProductSlaSummary(@Nullable String product, String of, SlaState state, LocalDate today) {
    this.product = product;
    this.productName = of;
    this.state = state;
    this.today = today;
  }

  /**
   * Counts the finding in its group; they come by product and day, so the group is near the end.
   */
  static void add(
      List<ProductSlaSummary> groups,
      TrackedFinding finding,
      CalendarRules rules,
      LocalDate today,
      Inventory inventory) {
    var due = Objects.requireNonNull(rules.dueDate(finding));
    var state = SlaState.on(today, due);
    var last = Math.max(0, groups.size() - SlaState.values().length);
    for (var at = groups.size() - 1; at >= last; at--) {
      var group = groups.get(at);
      if (group.state == state && Objects.equals(group.product, finding.product())) {
        group.count(finding, due);
        return;
      }
    }
    var group =
        new ProductSlaSummary(
            finding.product(), productName(finding.product(), inventory), state, today);
    group.count(finding, due);
    groups.add(group);
  }

  /** Orders the groups by the product's name, as people do not read keys. */
  private static String productName(@Nullable String product, Inventory inventory) {
    return product == null
        ? ""
        : " in " + inventory.product(product).map(Product::name).orElse(product);
  }

  private void count(TrackedFinding finding, LocalDate due) {
    count++;
    var severity = finding.severity();
    if (severity != null && (worst == null || severity.compareTo(worst) > 0)) {
      worst = severity;
    }
    if (count <= MAX_NAMED) {
      lines
          .append(severity == null ? "" : severity.label() + ": ")
          .append(finding.title())
          .append(", due ")
          .append(DayText.of(due, today))
          .append('\n');
    }
  }

  @Nullable String product() {
    return product;
  }

  @Nullable Severity worst() {
    return worst;
  }

  /** Returns the group's name in the record of announcements. */
  String subject() {
    return (product == null ? "" : product) + "/" + state.wireName();
  }

  /**
   * Returns the title with their number.
   *
   * @param daysBefore the days before its due date from which a finding is due soon
   */
  String title(int daysBefore) {
    var findings = count == 1 ? "finding" : "findings";
    return state.titled(
        switch (state) {
          case DUE_SOON ->
              "%d %s%s due within %s"
                  .formatted(count, findings, productName, DayText.count(daysBefore));
          case DUE_TODAY -> "%d %s%s".formatted(count, findings, productName);
          case BREACHED -> "%d overdue %s%s".formatted(count, findings, productName);
        });
  }

  String text() {
    return count > MAX_NAMED
        ? lines + "and " + (count - MAX_NAMED) + " more"
        : lines.toString().stripTrailing();
  }
}
