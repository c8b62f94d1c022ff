package io.dojobell.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** How the values of a column are read from either engine, and stored in PostgreSQL. */
enum ColumnKind {
  NUMBER(Types.BIGINT),
  TEXT(Types.VARCHAR),
  FLAG(Types.BOOLEAN),
  TIME(Types.TIMESTAMP_WITH_TIMEZONE),
  BYTES(Types.BINARY);

  private final int sqlType;

  ColumnKind(int sqlType) {
    this.sqlType = sqlType;
  }

  /**
   * Returns the kind of columns of that type, as PostgreSQL's {@code information_schema} names it.
   */
  static ColumnKind of(String postgresType) {
    return switch (postgresType) {
      case "bigint", "integer", "smallint" -> NUMBER;
      case "text", "character varying" -> TEXT;
      case "boolean" -> FLAG;
      case "timestamp with time zone" -> TIME;
      case "bytea" -> BYTES;
      default -> throw new IllegalStateException("Columns of " + postgresType + " are not copied");
    };
  }

  /** Returns the value as PostgreSQL can hold it: the same from the row and from its copy. */
  @Nullable Object read(ResultSet row, int column) throws SQLException {
    @Nullable Object value =
        switch (this) {
          case NUMBER -> row.getLong(column);
          case TEXT -> text(row.getString(column));
          case FLAG -> row.getBoolean(column);
          case TIME -> row.getTimestamp(column);
          case BYTES -> row.getBytes(column);
        };
    return row.wasNull() ? null : value;
  }

  private static @Nullable String text(@Nullable String stored) {
    return stored == null ? null : PostgresDialect.storable(stored);
  }

  /** Sets the statement's parameter. */
  void bind(PreparedStatement statement, int parameter, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(parameter, sqlType);
    } else if (value instanceof Timestamp time) {
      statement.setTimestamp(parameter, time);
    } else {
      statement.setObject(parameter, value, sqlType);
    }
  }
}
