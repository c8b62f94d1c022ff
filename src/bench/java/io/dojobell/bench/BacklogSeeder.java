package io.dojobell.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Fills a database with waiting deliveries, as after a long outage. */
public final class BacklogSeeder {
  private BacklogSeeder() {}

  /**
   * Writes events, and a delivery of each to every one of the Slack channels, into the database of
   * a service that is not running; its tables are there.
   */
  public static void fill(Path database, int events, List<String> channels) throws SQLException {
    var now = Instant.now().toEpochMilli();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          """
          with recursive n(i) as (select 1 union all select i + 1 from n where i < %d)
          insert into events (id, sender, event_type, type_name, severity, product, body, received_at)
          select 'backlog-' || i, 'test', 'sla_breach', 'sla_breach', null, null,
            '{"title":"Waiting ' || i || '","subject":{}}', %d from n\
          """
              .formatted(events, now));
      statement.execute("create temp table places (destination text primary key)");
      try (var insert = connection.prepareStatement("insert into places values (?)")) {
        for (var channel : channels) {
          insert.setString(1, "slack:" + channel);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      statement.execute(
          """
          insert into deliveries (event, channel, destination, username, state, reason, tries,
            created_at, next_try_at)
          select e.id, 'slack', p.destination, null, 'queued', 'The system setting', 0, %d, %d
          from events e, places p where e.id like 'backlog-%%'\
          """
              .formatted(now, now));
      statement.execute(
          "insert into destinations (destination, channel, due_at)"
              + " select destination, 'slack', %d from places".formatted(now));
      connection.commit();
    }
  }
}
