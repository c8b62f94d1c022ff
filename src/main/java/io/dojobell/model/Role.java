package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the bearer of an API token may do; an admin may do all. */
public enum Role {
  INGEST,
  READ,
  ADMIN;

  /** The name in commands and settings. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this role may do what that one may. */
  public boolean includes(Role other) {
    return this == ADMIN || this == other;
  }

  /** The role of that word; empty for any other text. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.wireName().equals(word)).findFirst();
  }
}
