package io.dojobell.source.defectdojo.webhook;

import io.dojobell.model.SlaState;
import io.dojobell.model.TextSanitizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts DefectDojo's titles of SLA events into ours. */
final class SlaTitle {
  private static final Pattern BREACHED =
      Pattern.compile("(?<name>Finding \\d+) - SLA breached by (?<days>\\d{1,5}) days?! .*");
  private static final Pattern TIMEOUT =
      Pattern.compile(
          "(?<name>Finding \\d+) - SLA pre-breach warning - (?<days>\\d{1,5}) day\\(s\\) left");
  private static final Pattern TODAY =
      Pattern.compile("(?<name>Finding \\d+) - SLA is breaching today");
  private static final Pattern OF_PRODUCT =
      Pattern.compile(
          "SLA alert \\((?<kind>[^)]*)\\): (?:Organization|Product Type) '.+',"
              + " (?:Asset|Product) '(?<name>.+)'",
          Pattern.CASE_INSENSITIVE);

  private SlaTitle() {}

  /**
   * Returns the title of the SLA event of one finding; empty if it has another form.
   *
   * @param finding the finding's title, if it is known
   */
  static Optional<String> title(String title, Optional<String> finding) {
    var breached = BREACHED.matcher(title);
    if (breached.matches()) {
      var name = finding.orElse(breached.group("name"));
      return Optional.of(
          SlaState.BREACHED.titled(name + " is " + inDays(breached.group("days")) + " overdue"));
    }
    var soon = TIMEOUT.matcher(title);
    if (soon.matches()) {
      var name = finding.orElse(soon.group("name"));
      return Optional.of(
          "SLA due soon: %s is due in %s".formatted(name, inDays(soon.group("days"))));
    }
    var today = TODAY.matcher(title);
    return today.matches()
        ? Optional.of(
            SlaState.DUE_TODAY.titled(finding.orElse(today.group("name")) + " is due today"))
        : Optional.empty();
  }

  /**
   * Returns the days that a title of one finding says are left until its due date, negative if it
   * has passed.
   */
  static int daysLeft(String title) {
    var breached = BREACHED.matcher(title);
    if (breached.matches()) {
      return -days(breached);
    }
    var soon = TIMEOUT.matcher(title);
    return soon.matches() ? days(soon) : 0;
  }

  private static int days(Matcher title) {
    return Integer.parseInt(title.group("days"));
  }

  /** Returns the title of the SLA event of a product; empty if it has another form. */
  static Optional<String> titleOfProduct(String title) {
    var alert = OF_PRODUCT.matcher(title);
    if (!alert.matches()) {
      return Optional.empty();
    }
    // The stored form, so that messages see that the title names the product.
    var name = TextSanitizer.truncate(DefectDojoReader.MAX_NAME_LENGTH, alert.group("name"));
    return switch (alert.group("kind")) {
      case "breached" -> Optional.of(SlaState.BREACHED.titled("Overdue findings in " + name));
      case "prebreach" -> Optional.of(SlaState.DUE_SOON.titled("Findings due soon in " + name));
      case "breaching", "breached today" ->
          Optional.of(SlaState.DUE_TODAY.titled("Findings due today in " + name));
      default -> Optional.empty();
    };
  }

  private static String inDays(String number) {
    return number.equals("1") ? "1 day" : number + " days";
  }
}
