package io.dojobell.database;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/**
 * Lets deliveries and alerts be without an event, and makes notices of the events that earlier
 * versions stored in their place. It is in Java because SQLite cannot alter a column, and a table
 * that is rebuilt by SQL would lose what other migrations have added to it.
 */
public final class V22__Notices_are_no_events extends BaseJavaMigration {
  private static final String CODES = "type_name = 'link_code' and sender = 'dojobell'";

  /** The last error of a code that was not sent. A copy, since a migration never changes. */
  private static final String EXPIRED = "The code expired before its mail was accepted";

  private boolean removedCodes;

  /** The text of an event, from the JSON of the column {@code body} as it was at that version. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record EventText(String title, @Nullable String description) {
    private static final JsonMapper JSON = new JsonMapper();

    static EventText read(String json) {
      try {
        return JSON.readValue(json, EventText.class);
      } catch (JsonProcessingException failure) {
        throw new IllegalStateException("A stored event cannot be read", failure);
      }
    }
  }

  /** Returns whether codes were deleted, whose bytes the file still holds until it is rewritten. */
  boolean removedCodes() {
    return removedCodes;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    for (var table : List.of("deliveries", "alerts")) {
      allowNull(connection, table);
    }
    run(connection, "create index deliveries_without_event on deliveries (id) where event is null");
    convertOutages(connection);
    deleteCodes(connection);
  }

  private static void allowNull(Connection connection, String table) throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
      run(connection, "alter table " + table + " alter column event drop not null");
      return;
    }
    // https://www.sqlite.org/lang_altertable.html#otheralter: how to remove a NOT NULL constraint.
    run(connection, "pragma writable_schema = on");
    var changed =
        run(
            connection,
            "update sqlite_schema set sql = replace(sql, 'event text not null', 'event text')"
                + " where type = 'table' and name = '"
                + table
                + "' and sql like '%event text not null%'");
    run(connection, "pragma writable_schema = reset");
    if (changed != 1) {
      throw new SQLException("The table " + table + " is not as earlier migrations made it");
    }
  }

  private static void convertOutages(Connection connection) throws SQLException {
    try (var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select id, type_name, body, severity, received_at from events
                    where sender = 'dojobell'
                      and type_name in ('channel_refuses', 'channel_works_again')\
                    """);
        var insert =
            connection.prepareStatement(
                """
                insert into notices (kind, title, body, severity, created_at)
                values (?, ?, ?, ?, ?)\
                """)) {
      while (rows.next()) {
        var body = EventText.read(rows.getString("body"));
        var kind =
            rows.getString("type_name").equals("channel_refuses")
                ? "slack_refused"
                : "slack_restored";
        insert.setString(1, kind);
        insert.setString(2, body.title());
        insert.setString(3, body.description() == null ? "" : body.description());
        insert.setObject(4, rows.getObject("severity"));
        insert.setLong(5, rows.getLong("received_at"));
        insert.executeUpdate();
        relabel(connection, rows.getString("id"), kind, lastId(connection));
      }
    }
  }

  private static long lastId(Connection connection) throws SQLException {
    try (var row = connection.createStatement().executeQuery("select max(id) from notices")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void relabel(Connection connection, String event, String kind, long notice)
      throws SQLException {
    run(
        connection,
        "update deliveries set event = null, reason = ?, notice = ? where event = ?",
        kind,
        notice,
        event);
    run(connection, "update alerts set event = null, notice = ? where event = ?", notice, event);
    run(connection, "delete from events where id = ?", event);
  }

  /** Deletes the text of codes, which are void; the log keeps that there were mails. */
  private void deleteCodes(Connection connection) throws SQLException {
    run(
        connection,
        "update deliveries set event = null, reason = 'link_code', next_try_at = null,"
            + " last_error = case when state in ('sent', 'merged', 'failed') then last_error"
            + " else ? end,"
            + " state = case when state in ('sent', 'merged') then state else 'skipped' end"
            + " where event in (select id from events where "
            + CODES
            + ")",
        EXPIRED);
    removedCodes = run(connection, "delete from events where " + CODES) > 0;
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (var n = 0; n < values.length; n++) {
        statement.setObject(n + 1, values[n]);
      }
      return statement.execute() ? 0 : statement.getUpdateCount();
    }
  }
}
