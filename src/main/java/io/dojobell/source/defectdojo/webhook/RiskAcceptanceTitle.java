package io.dojobell.source.defectdojo.webhook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts DefectDojo's titles of risk acceptances that end into ours. */
final class RiskAcceptanceTitle {
  private static final Pattern TITLE =
      Pattern.compile(
          "Risk acceptance with (?<count>\\d+) accepted findings?"
              + " (?:has (?<over>expired)|will expire on (?<day>\\w{3,9}\\.? \\d{1,2}, \\d{4}))"
              + " for (?<where>.+)");
  private static final DateTimeFormatter DEFECTDOJO_DATE =
      DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter OUR_DATE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private RiskAcceptanceTitle() {}

  /** Returns our title; empty if DefectDojo's has another form. */
  static Optional<String> title(String title) {
    var said = TITLE.matcher(title);
    if (!said.matches()) {
      return Optional.empty();
    }
    var findings =
        said.group("count") + (said.group("count").equals("1") ? " finding" : " findings");
    var ends = said.group("over") != null ? "has expired" : "expires on " + day(said.group("day"));
    return Optional.of(
        "Risk acceptance of %s %s · %s".formatted(findings, ends, said.group("where")));
  }

  private static String day(String said) {
    try {
      return OUR_DATE.format(LocalDate.parse(said, DEFECTDOJO_DATE));
    } catch (DateTimeException _) {
      return said;
    }
  }
}
