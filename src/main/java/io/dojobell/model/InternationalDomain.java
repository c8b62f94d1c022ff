package io.dojobell.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** The ASCII form of domains. */
public final class InternationalDomain {
  /** {@code java.net.IDN} is of 2003 and has these as other letters, which name another domain. */
  private static final String OTHER_LETTERS = "ßẞς";

  private InternationalDomain() {}

  /** Returns the domain in lower case with letters beyond ASCII encoded; empty: it cannot be. */
  public static Optional<String> ascii(String domain) {
    if (domain.chars().anyMatch(letter -> OTHER_LETTERS.indexOf(letter) >= 0)) {
      return Optional.empty();
    }
    try {
      return Optional.of(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
