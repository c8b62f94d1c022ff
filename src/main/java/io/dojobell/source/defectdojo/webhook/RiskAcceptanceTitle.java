package io.dojobell.source.defectdojo.webhook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts DefectDojo's titles of risk acceptances that end into ours. */
final class RiskAcceptanceTitle {
  private static final Pattern TITLE =
      Pattern.compile(
          "Risk acceptance with (?<count>\\d+) accepted findings?"
              + " (?:has (?<over>expired)|will expire on (?<day>\\w{3,9}\\.? \\d{1,2}, \\d{4}))"
              + " for (?<where>.+)");
  private static final DateTimeFormatter OUR_DATE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private RiskAcceptanceTitle() {}

  /** Returns our title; empty if DefectDojo's has another form. */
  static Optional<String> title(String title) {
    var said = TITLE.matcher(title);
    if (!said.matches()) {
      return Optional.empty();
    }
    var findings = findings(said);
    var ends = said.group("over") != null ? "has expired" : "expires on " + day(said.group("day"));
    return Optional.of(
        "Risk acceptance of %s %s · %s".formatted(findings, ends, said.group("where")));
  }

  /** Returns how many findings a title of that form says, {@code 2 findings}. */
  static String findings(String title) {
    var said = TITLE.matcher(title);
    return said.matches() ? findings(said) : "";
  }

  /** Returns the day on which a title of that form says that the acceptance expires. */
  static Optional<LocalDate> expiry(String title) {
    var said = TITLE.matcher(title);
    return said.matches() && said.group("day") != null
        ? DefectDojoDate.in(said.group("day"))
        : Optional.empty();
  }

  /** Returns whether a title of that form says that the acceptance has expired. */
  static boolean isOver(String title) {
    var said = TITLE.matcher(title);
    return said.matches() && said.group("over") != null;
  }

  private static String findings(Matcher said) {
    var count = said.group("count");
    return count + (count.equals("1") ? " finding" : " findings");
  }

  private static String day(String said) {
    return DefectDojoDate.in(said).map(OUR_DATE::format).orElse(said);
  }
}
