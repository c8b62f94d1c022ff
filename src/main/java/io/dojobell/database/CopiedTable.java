package io.dojobell.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that is copied, with its columns. */
record CopiedTable(String name, List<Column> columns) {
  /**
   * The ends of leases: those of a service that was killed are void. Who had them is kept where
   * another node recovers by it what was in flight.
   */
  private static final Set<String> VOID =
      Set.of("destinations.leased_until", "pull_rounds.holder", "pull_rounds.held_until");

  /** A column of a table. */
  record Column(String name, ColumnKind kind) {}

  CopiedTable {
    columns = List.copyOf(columns);
  }

  /** Returns the columns' names, with commas between. */
  String columnNames() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /**
   * Returns the values of a row as they are copied.
   *
   * @param row with the columns of this table
   */
  List<@Nullable Object> values(ResultSet row) throws SQLException {
    var values = new ArrayList<@Nullable Object>(columns.size());
    for (var column : columns) {
      var isVoid = VOID.contains(name + "." + column.name());
      values.add(isVoid ? null : column.kind().read(row, values.size() + 1));
    }
    return Collections.unmodifiableList(values);
  }
}
