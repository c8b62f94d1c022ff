package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, least first, so that {@code compareTo} says which is worse. */
public enum Severity {
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** The name in JSON and commands: {@code info} … {@code critical}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name at the start of a line: {@code Critical}. */
  public String label() {
    return name().charAt(0) + word().substring(1);
  }

  /** Whether this is as bad as {@code least} or worse. */
  public boolean atLeast(Severity least) {
    return compareTo(least) >= 0;
  }

  /**
   * The severity of that word, without regard to case ({@code Informational} is DefectDojo's other
   * word for {@code info}); empty for any other text.
   */
  public static Optional<Severity> of(String word) {
    var lower = word.strip().toLowerCase(Locale.ROOT);
    if (lower.equals("informational")) {
      return Optional.of(INFO);
    }
    return Arrays.stream(values()).filter(severity -> severity.word().equals(lower)).findFirst();
  }
}
