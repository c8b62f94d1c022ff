package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The severities of findings, the least first, so that {@code compareTo} says which is worse. */
public enum Severity {
  INFO(0),
  LOW(1),
  MEDIUM(2),
  HIGH(3),
  CRITICAL(4);

  private final int rank;

  Severity(int rank) {
    this.rank = rank;
  }

  /** Returns the number that it is stored and compared by, the least first. */
  public int rank() {
    return rank;
  }

  /** Returns the severity of that rank. */
  public static Severity ofRank(int rank) {
    return Arrays.stream(values())
        .filter(severity -> severity.rank == rank)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a severity: " + rank));
  }

  /** Returns the name in JSON and commands: {@code info} … {@code critical}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name at the start of a line: {@code Critical}. */
  public String label() {
    return name().charAt(0) + wireName().substring(1);
  }

  /** Returns whether this is as bad as {@code least} or worse. */
  public boolean atLeast(Severity least) {
    return compareTo(least) >= 0;
  }

  /** Returns the severity of that wire name, without regard to case; empty for any other text. */
  public static Optional<Severity> of(String name) {
    var lower = lower(name);
    return Arrays.stream(values())
        .filter(severity -> severity.wireName().equals(lower))
        .findFirst();
  }

  /**
   * Returns the severity that a scanner, monitor or tracker means by its word for it, without
   * regard to case (src/docs/reference.md, Severities); empty for any other text.
   */
  public static Optional<Severity> ofScanner(String name) {
    return switch (lower(name)) {
      case "important", "error" -> Optional.of(HIGH);
      case "moderate", "warning" -> Optional.of(MEDIUM);
      case "informational", "information", "note", "negligible" -> Optional.of(INFO);
      default -> of(name);
    };
  }

  /** Returns whether that is a scanner's word for having no severity. */
  public static boolean meansNone(String name) {
    return switch (lower(name)) {
      case "", "unknown", "unassigned", "none" -> true;
      default -> false;
    };
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
