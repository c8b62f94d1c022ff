package io.dojobell.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Encodes texts for columns, and decodes them. */
final class ColumnCodecs {
  private ColumnCodecs() {}

  /** Returns the form by which texts are compared without regard to case. */
  static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the keys as one text, one a line: keys never hold a line feed. */
  static String list(Iterable<String> keys) {
    return String.join("\n", keys);
  }

  static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\n"));
  }
}
