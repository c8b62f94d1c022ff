package io.dojobell.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A constant that stands in the database by a name written down beside it, and by the same in JSON
 * where it stands there.
 */
public interface WireNamed {
  /** Returns that name; it never changes, whatever the constant is called. */
  String wireName();

  /** Returns the constant of that wire name; empty for any other text. */
  static <T extends Enum<T> & WireNamed> Optional<T> find(Class<T> type, String wireName) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.wireName().equals(wireName))
        .findFirst();
  }
}
