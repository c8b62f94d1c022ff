package io.dojobell.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The migrations that were edited after commits of main had applied them: V3, V15 and V20, which
 * has no checksum. A database of such a commit gets what the edit added, and counts as one that the
 * edited migration made.
 */
final class EditedMigrations {
  private static final List<Edit> EDITS =
      List.of(
          new Edit("3", -165551203, -1438102576, List.of()),
          new Edit("15", -707610370, -171034807, List.of("drop index deliveries_backlog")));

  /** The indices that the edits added or changed, partly over columns of later migrations. */
  private static final List<String> INDICES =
      List.of(
          """
          create index if not exists deliveries_by_reference on deliveries (reference)
            where reference is not null\
          """,
          """
          create index if not exists deliveries_backlog
            on deliveries (channel, state, first_try_at, created_at)
            where state in ('queued', 'sending', 'retrying', 'held')\
          """,
          "create index if not exists users_by_lower_name on users (lower(username))");

  /**
   * A migration's checksums by Flyway, and what it made before that it makes otherwise now.
   *
   * @param undo the SQL that removes what is made otherwise now
   */
  private record Edit(String version, int before, int now, List<String> undo) {}

  private EditedMigrations() {}

  /**
   * Makes the history name the edited migrations. To be called before the migrations are validated,
   * for a database that has a history.
   */
  static void accept(DataSource source) throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      for (var edit : EDITS) {
        if (accept(connection, edit)) {
          run(connection, edit.undo());
        }
      }
      connection.commit();
    }
  }

  private static boolean accept(Connection connection, Edit edit) throws SQLException {
    var sql = "update flyway_schema_history set checksum = ? where version = ? and checksum = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setInt(1, edit.now());
      statement.setString(2, edit.version());
      statement.setInt(3, edit.before());
      return statement.executeUpdate() == 1;
    }
  }

  /** Makes what the edits added, where it is missing. To be called after the migrations. */
  static void complete(DataSource source) throws SQLException {
    try (var connection = source.getConnection()) {
      run(connection, INDICES);
    }
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
