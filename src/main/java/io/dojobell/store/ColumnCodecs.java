package io.dojobell.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Encodes texts for columns. */
final class ColumnCodecs {
  private ColumnCodecs() {}

  /** Returns the form by which texts are compared without regard to case. */
  static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
  }
}
