package io.dojobell.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The visibility of a product: who may view it. */
public enum Visibility {
  /** All active users. */
  OPEN,
  /** Its members, and admins. */
  MEMBERS;

  /** Returns the name in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the visibility of that wire name; empty for any other text. */
  public static Optional<Visibility> of(String wireName) {
    return Arrays.stream(values()).filter(value -> value.wireName().equals(wireName)).findFirst();
  }
}
