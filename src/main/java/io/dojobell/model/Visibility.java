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

  /** The name in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The visibility of that word; empty for any other text. */
  public static Optional<Visibility> of(String word) {
    return Arrays.stream(values()).filter(value -> value.wireName().equals(word)).findFirst();
  }
}
