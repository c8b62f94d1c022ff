package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of API tokens; an admin may do all. */
public enum Role {
  INGEST,
  READ,
  ADMIN;

  /** Returns the name in commands and settings. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether this role may do all that the other may. */
  public boolean includes(Role other) {
    return this == ADMIN || this == other;
  }

  /** Returns the role of that wire name; empty for any other text. */
  public static Optional<Role> of(String wireName) {
    return Arrays.stream(values()).filter(role -> role.wireName().equals(wireName)).findFirst();
  }
}
