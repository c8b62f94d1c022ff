package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.store.Alerts;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of a version that stored notices as events. */
class NoticesMigrationTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws SQLException {
    var url = "jdbc:sqlite:" + folder.resolve("dojobell.db");
    Flyway.configure()
        .dataSource(url, null, null)
        .placeholders(Map.of("id", "integer primary key autoincrement"))
        .target("11")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (var sql :
          List.of(
              event("e1", "dojobell", "link_code", "Your code for Slack is 316687"),
              event("e2", "dojobell", "channel_refuses", "Slack refuses Dojobell"),
              event("e3", "ci", "link_code", "Somebody else's event"),
              delivery(1, "e1", "email", "mailto:ann@example.com", "sent"),
              delivery(2, "e2", "alert", "alert:ann", "sent"),
              delivery(3, "e3", "alert", "alert:ann", "sent"),
              delivery(40, "e1", "email", "mailto:bob@example.com", "retrying"),
              "delete from deliveries where id = 40",
              delivery(39, "e1", "email", "mailto:bob@example.com", "retrying"),
              "insert into alerts (username, event, delivery, seen, created_at)"
                  + " values ('ann', 'e2', 2, 0, 1), ('ann', 'e3', 3, 0, 1)")) {
        statement.executeUpdate(sql);
      }
    }
    SqliteDatabase.open(url).close();
  }

  private static String event(String id, String sender, String type, String title) {
    return """
    insert into events (id, sender, event_type, type_name, severity, body, received_at)
    values ('%s', '%s', 'other', '%s', 3, '{"title":"%s","subject":{},"noUsers":true}', 1)\
    """
        .formatted(id, sender, type, title.replace("'", "''"));
  }

  private static String delivery(
      long id, String event, String channel, String destination, String state) {
    return """
    insert into deliveries (id, event, channel, destination, state, reason, tries, created_at)
    values (%d, '%s', '%s', '%s', '%s', 'why', 1, 1)\
    """
        .formatted(id, event, channel, destination, state);
  }

  private List<String> rows(String query) {
    return TestDatabase.rows(folder, query);
  }

  @Test
  void earlier_codes_are_deleted_from_the_file() {
    assertThat(TestDatabase.bytes(folder)).doesNotContain("316687");
    assertThat(rows("select id, event, state, reason from deliveries order by id"))
        .containsExactly(
            "1|null|sent|link_code",
            "2|null|sent|slack_refused",
            "3|e3|sent|why",
            "39|null|skipped|link_code");
    assertThat(rows("select id from events")).containsExactly("e3");
  }

  @Test
  void earlier_alerts_are_still_in_the_inbox() {
    try (var database = SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("dojobell.db"))) {
      var alerts =
          database.read(handle -> new Alerts(handle).page("ann", true, Long.MAX_VALUE, 10));

      assertThat(alerts)
          .extracting(alert -> alert.event().content().title())
          .containsExactly("Somebody else's event", "Slack refuses Dojobell");
      assertThat(alerts).extracting(alert -> alert.event().isNotice()).containsExactly(false, true);
    }
  }

  @Test
  void the_tables_keep_their_columns_their_indexes_and_the_ids_that_were_used()
      throws SQLException {
    assertThat(rows("pragma integrity_check")).containsExactly("ok");
    assertThat(rows("select name from sqlite_schema where tbl_name = 'deliveries'"))
        .contains(
            "deliveries_waiting",
            "deliveries_by_destination",
            "deliveries_held",
            "deliveries_by_reference",
            "deliveries_refused",
            "sqlite_autoindex_deliveries_1");
    assertThat(rows("select seq from sqlite_sequence where name = 'deliveries'"))
        .containsExactly("40");
    assertThat(rows("select name from pragma_table_info('deliveries') where name = 'refused'"))
        .hasSize(1);
  }
}
