package io.dojobell.message;

import io.dojobell.model.DayText;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.TextSanitizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether somebody opens a message: how late it is, who owns it, which vulnerability
 * it is and whether that is exploited. Plain text, not yet escaped.
 */
public final class Highlights {
  private Highlights() {}

  /**
   * Returns those of the thing that an event of that type is about.
   *
   * @param today the day of the event, where the item does not state its own
   */
  static List<String> of(EventType type, EventItem item, LocalDate today) {
    var parts = new ArrayList<String>();
    var asOf = Objects.requireNonNullElse(item.asOf(), today);
    if (item.day() != null) {
      parts.add(day(type, item.day(), asOf));
    }
    add(parts, owner(type, item.owner()));
    parts.addAll(of(item.facts()));
    return parts;
  }

  /**
   * Returns those of one of several findings, what decides most first: exploited, due, owner, then
   * what is known of the vulnerability.
   */
  static List<String> of(Finding finding, LocalDate today) {
    var parts = new ArrayList<String>();
    add(parts, exploited(finding.facts()));
    if (finding.due() != null) {
      parts.add(day(EventType.SLA_BREACH, finding.due(), today));
    }
    add(parts, finding.owner() == null ? null : "Owner: " + line(finding.owner()));
    of(finding.facts()).stream().filter(part -> !parts.contains(part)).forEach(parts::add);
    return parts;
  }

  /**
   * Returns what is known of a vulnerability: {@code CVE-2026-1234}, {@code openssl 3.0.1, fixed in
   * 3.0.2}, {@code CVSS 9.8}, {@code EPSS 93%}, {@code Known exploited (KEV)}.
   */
  public static List<String> of(FindingFacts facts) {
    var parts = new ArrayList<String>();
    add(parts, facts.id() == null ? null : line(facts.id()));
    add(parts, component(facts));
    add(parts, facts.cvss() == null ? null : "CVSS " + number(facts.cvss()));
    add(parts, facts.epss() == null ? null : "EPSS " + percent(facts.epss()));
    add(parts, exploited(facts));
    return parts;
  }

  private static @Nullable String exploited(FindingFacts facts) {
    return Boolean.TRUE.equals(facts.kev()) ? "Known exploited (KEV)" : null;
  }

  private static @Nullable String component(FindingFacts facts) {
    if (facts.component() == null) {
      return facts.fixedIn() == null ? null : "Fixed in " + line(facts.fixedIn());
    }
    var version = facts.version() == null ? "" : " " + line(facts.version());
    var fixed = facts.fixedIn() == null ? "" : ", fixed in " + line(facts.fixedIn());
    return line(facts.component()) + version + fixed;
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  /** Returns the probability in percent; a small one is not shown as none. */
  private static String percent(double probability) {
    var percent = probability * 100;
    return percent > 0 && percent < 1 ? "under 1%" : Math.round(percent) + "%";
  }

  private static @Nullable String owner(EventType type, @Nullable String owner) {
    if (owner == null) {
      return type == EventType.SLA_BREACH ? "No owner" : null;
    }
    var isLead = type.group() == EventType.EventGroup.ENGAGEMENTS;
    return (isLead ? "Lead: " : "Owner: ") + line(owner);
  }

  /** Returns the day that decides, and how far off it is. */
  private static String day(EventType type, LocalDate day, LocalDate today) {
    var date = DayText.of(day, today);
    var isPast = day.isBefore(today);
    var since = isPast ? DayText.since(day, today) : "";
    var until = DayText.until(day, today);
    return switch (type) {
      case UPCOMING_ENGAGEMENT, ENGAGEMENT_ADDED ->
          isPast ? "Started " + date : "Starts " + until + " (" + date + ")";
      case STALE_ENGAGEMENT ->
          isPast ? since + " past its end (" + date + ")" : "Ends " + until + " (" + date + ")";
      case AUTO_CLOSE_ENGAGEMENT, CLOSE_ENGAGEMENT -> "Planned end: " + date;
      case RISK_ACCEPTANCE_EXPIRATION ->
          isPast
              ? "Expired " + since + " ago (" + date + ")"
              : "Expires " + until + " (" + date + ")";
      default ->
          isPast ? since + " overdue (due " + date + ")" : "Due " + until + " (" + date + ")";
    };
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static String line(String text) {
    return TextSanitizer.singleLine(text);
  }
}
