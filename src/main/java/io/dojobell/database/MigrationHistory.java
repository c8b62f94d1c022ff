package io.dojobell.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Compares the history that Flyway keeps in a database with the migrations of this version. Where
 * both are the same there is nothing to migrate, and a start need not wait for Flyway, which takes
 * several times as long to find that out.
 */
final class MigrationHistory {
  /** The migrations that are code, which have no checksum. */
  private static final List<String> IN_CODE = List.of("20", "22");

  private MigrationHistory() {}

  /**
   * Returns whether each migration of those folders was applied as it is now, and no other. False
   * also where that cannot be found out: Flyway then says why.
   */
  static boolean isComplete(DataSource source, List<String> folders) {
    try (var connection = source.getConnection()) {
      var known = new HashMap<String, Optional<Integer>>();
      IN_CODE.forEach(version -> known.put(version, Optional.empty()));
      MigrationFiles.ofProgram()
          .checksums(folders)
          .forEach((version, checksum) -> known.put(version, Optional.of(checksum)));
      return applied(connection).equals(known);
    } catch (SQLException | IOException _) {
      return false;
    }
  }

  /** Returns the checksums of what was applied, by version; nothing where any failed. */
  private static Map<String, Optional<Integer>> applied(Connection connection) throws SQLException {
    var applied = new HashMap<String, Optional<Integer>>();
    var sql = "select version, checksum, success from flyway_schema_history";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        if (!rows.getBoolean("success")) {
          return Map.of();
        }
        var checksum = rows.getInt("checksum");
        var isNone = rows.wasNull();
        applied.put(rows.getString("version"), isNone ? Optional.empty() : Optional.of(checksum));
      }
    }
    return applied;
  }
}
