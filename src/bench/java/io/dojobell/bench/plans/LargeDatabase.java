package io.dojobell.bench.plans;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills an empty database as years of use do: for each event a delivery to a Slack channel, to two
 * inboxes and to a mailbox, nearly all of them sent. One person has never read anything, so that
 * the inbox is full.
 */
public final class LargeDatabase {
  static final int PRODUCTS = 1_000;
  static final int USERS = 5_000;
  private static final int CHANNELS = 2_000;

  private static final List<String> FILL =
      List.of(
          """
          insert into products (product_key, name, name_lower, url, page, visibility)
          select 'p' || n, 'Product ' || n, 'product ' || n, 'https://dojo.example/product/' || n,
            'dojo.example/product/' || n, 'open' from generate_series(0, :products - 1) n
          """,
          """
          insert into users (username, name, email, email_lower, admin, active, introduced)
          select 'u' || n, 'User ' || n, 'u' || n || '@example.com', 'u' || n || '@example.com',
            0, 1, 1 from generate_series(0, :users - 1) n
          """,
          """
          insert into events (id, sender, event_type, type_name, severity, product, body, received_at)
          select 'e' || n, 'api', 'scan_added', 'scan_added', n % 5, 'p' || n % :products,
            '{"title":"Scan ' || n || '","subject":{}}',
            :now - (:events - n) * 300 - case when n < 1000 then 40000000000 else 0 end
          from generate_series(0, :events - 1) n
          """,
          """
          insert into sent_ids (sender, sent_id, event, at)
          select 'api', 'e' || n, 'e' || n, :now - (:events - n) * 300
          from generate_series(0, :events - 1) n
          """,
          """
          insert into deliveries (event, channel, destination, username, state, reason, tries,
            created_at, sent_at, next_try_at, reference, first_try_at, uid)
          select 'e' || n, channel, destination, username, state, '{"code":"test_requested"}', 1,
            at, case when state = 'sent' then at end, case when state = 'held' then :later end,
            case when channel = 'slack' then 'C' || n % :channels || ':' || n end, at, 'd' || n || i
          from (
            select n, i, :now - (:events - n) * 300 as at,
              (array['slack', 'alert', 'alert', 'email'])[i] as channel,
              case i when 1 then 'slack:C' || n % :channels when 2 then 'alert:'
                when 3 then 'alert:u' || n % :users
                else 'mailto:u' || n % :users || '@example.com' end as destination,
              case when i >= 3 then 'u' || n % :users end as username,
              case when n % 200 = 0 and i <> 2 then 'failed'
                when n > :events - 2000 and i = 4 then 'held' else 'sent' end as state
            from generate_series(0, :events - 1) n, generate_series(1, 4) i) as planned
          """,
          """
          insert into destinations (destination, channel, due_at)
          select destination, max(channel), max(next_try_at) from deliveries
          where channel <> 'alert' group by destination
          """,
          """
          insert into alerts (username, event, delivery, seen, created_at)
          select username, event, id, id % 2, created_at from deliveries
          where channel = 'alert' and username is not null and id > :events * 2
          """,
          """
          insert into alerts (username, event, delivery, seen, created_at)
          select 'u7', event, id, 0, created_at from deliveries
          where channel = 'alert' and username is null and id > :events * 2 limit 1000
          """,
          """
          insert into findings (finding_key, product, title, severity, found_on, due, active, verified,
            duplicate, mitigated, url)
          select 'f' || n, 'p' || n % :products, 'Finding ' || n, n % 5, '2020-01-01',
            to_char(date '2020-01-01' + n % 3000, 'YYYY-MM-DD'), n % 2, 1, 0, 1 - n % 2,
            'https://dojo.example/finding/' || n from generate_series(0, :events - 1) n
          """,
          """
          insert into threads (destination, topic, message, at)
          select 'slack:C' || n % :channels, 'product:p' || n, n::text, :now
          from generate_series(0, :events / 10) n
          """);

  private LargeDatabase() {}

  /**
   * Fills the tables, which are there and empty, with about so many deliveries, and updates the
   * statistics.
   */
  public static void fill(ExplainedPostgres postgres, long deliveries) throws SQLException {
    var now = System.currentTimeMillis();
    try (var connection = postgres.connect()) {
      var indexes = dropIndexes(connection);
      for (var sql : FILL) {
        execute(
            connection,
            sql.replace(":products", "" + PRODUCTS)
                .replace(":users", "" + USERS)
                .replace(":channels", "" + CHANNELS)
                .replace(":events", "" + deliveries / 4)
                .replace(":now", now + "::bigint")
                .replace(":later", now + 86_400_000 + "::bigint"));
      }
      for (var index : indexes) {
        execute(connection, index);
      }
      execute(connection, "vacuum analyze");
    }
  }

  /**
   * Drops those that only make reading fast: filling is faster without. Returns how to make them.
   */
  private static List<String> dropIndexes(Connection connection) throws SQLException {
    var definitions = new ArrayList<String>();
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select indexname, indexdef from pg_indexes
                where schemaname = 'public' and indexdef not like 'CREATE UNIQUE%'
                  and tablename in ('events', 'deliveries', 'alerts', 'findings', 'sent_ids')
                """)) {
      while (row.next()) {
        names.add(row.getString(1));
        definitions.add(row.getString(2));
      }
    }
    for (var name : names) {
      execute(connection, "drop index " + name);
    }
    return definitions;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
