package io.dojobell.store;

import io.dojobell.model.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Encodes values for columns, and decodes them. */
public final class ColumnCodecs {
  private ColumnCodecs() {}

  /** Returns the time as milliseconds since 1970, as columns hold it; null for null. */
  public static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
  }

  /** Returns the time in that column; null where it is null. */
  public static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    var millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  static @Nullable Long number(ResultSet row, String column) throws SQLException {
    var number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  /** Returns the time in that column, which is never null. */
  public static Instant requiredTime(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static @Nullable Integer rank(@Nullable Severity severity) {
    return severity == null ? null : severity.ordinal();
  }

  static @Nullable Severity severity(ResultSet row, String column) throws SQLException {
    var rank = row.getInt(column);
    return row.wasNull() ? null : Severity.values()[rank];
  }

  static int flag(boolean value) {
    return value ? 1 : 0;
  }

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

  /** Returns the severity of that rank, for readers that have the number. */
  static Optional<Severity> severity(@Nullable Integer rank) {
    return Optional.ofNullable(rank).map(known -> Severity.values()[known]);
  }
}
