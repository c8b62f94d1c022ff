package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The severities of findings, the least first, so that {@code compareTo} says which is worse. */
public enum Severity implements WireNamed {
  INFO("info", 0),
  LOW("low", 1),
  MEDIUM("medium", 2),
  HIGH("high", 3),
  CRITICAL("critical", 4);

  private final String wireName;
  private final int rank;

  Severity(String wireName, int rank) {
    this.wireName = wireName;
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

  /** Returns the name in JSON and commands; columns hold the rank. */
  @Override
  public String wireName() {
    return wireName;
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
    return WireNamed.find(Severity.class, lower(name));
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
