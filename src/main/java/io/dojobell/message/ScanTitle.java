package io.dojobell.message;

import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.NamedRef;
import io.dojobell.model.TextSanitizer;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Titles of imports by what they did to findings, in place of a sender's that only says how many
 * there were: {@code 24 new, 1 reactivated, 8 closed · Trivy Scan}.
 */
final class ScanTitle {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:Created|Updated|Created/Updated) (?<count>\\d{1,9}) findings?(?: for (?<what>.+))?",
          Pattern.CASE_INSENSITIVE);

  private ScanTitle() {}

  /** Returns the title; empty where the event is no import, or its own title says more. */
  static Optional<String> of(Event event) {
    var isScan = event.type() == EventType.SCAN_ADDED || event.type() == EventType.SCAN_ADDED_EMPTY;
    var content = event.content();
    var said = COUNT.matcher(TextSanitizer.singleLine(content.title()));
    if (!isScan || content.findings().isEmpty() || !said.matches()) {
      return Optional.empty();
    }
    // A sender may list only some of the findings that its title counts.
    if (Integer.parseInt(said.group("count")) > content.findings().count()) {
      return Optional.empty();
    }
    var summary = ScanChanges.of(content.findings()).summary();
    var name = scanner(event).orElseGet(() -> rest(said.group("what"), event.subject()));
    return Optional.of(name.isEmpty() ? summary : summary + " · " + name);
  }

  /**
   * Returns what the title says beside product and engagement, which messages show by themselves.
   */
  private static String rest(@Nullable String what, Event.Subject subject) {
    var said = Objects.requireNonNullElse(what, "");
    return without(subject.engagement(), without(subject.product(), said));
  }

  private static String without(@Nullable NamedRef thing, String said) {
    if (thing == null) {
      return said;
    }
    return Stream.of(thing.name(), thing.key())
        .filter(name -> (said + ": ").regionMatches(true, 0, name + ": ", 0, name.length() + 2))
        .findFirst()
        .map(name -> said.substring(Math.min(said.length(), name.length() + 2)))
        .orElse(said);
  }

  /** Returns the scanner, where it is one that found them all. */
  private static Optional<String> scanner(Event event) {
    var findings = event.content().findings();
    var scanners =
        Stream.of(
                findings.fresh(),
                findings.reactivated(),
                findings.mitigated(),
                findings.untouched())
            .flatMap(Collection::stream)
            .map(Finding::facts)
            .map(facts -> Objects.requireNonNullElse(facts.scanner(), ""))
            .distinct()
            .limit(2)
            .toList();
    return scanners.size() == 1
        ? Optional.of(TextSanitizer.singleLine(scanners.getFirst())).filter(one -> !one.isEmpty())
        : Optional.empty();
  }
}
