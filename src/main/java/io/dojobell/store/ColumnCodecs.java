package io.dojobell.store;

import io.dojobell.model.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Encodes texts for columns. */
final class ColumnCodecs {
  private ColumnCodecs() {}

  /** Returns the names of the mentions with spaces between; null: there are none. */
  static @Nullable String mentions(List<Mention> mentions) {
    return mentions.isEmpty()
        ? null
        : mentions.stream().map(Mention::name).collect(Collectors.joining(" "));
  }

  /** Returns the mentions in the column. */
  static List<Mention> mentions(@Nullable String column) {
    return column == null
        ? List.of()
        : Arrays.stream(column.split(" ")).flatMap(name -> Mention.of(name).stream()).toList();
  }

  /** Returns the form by which texts are compared without regard to case. */
  static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
  }
}
