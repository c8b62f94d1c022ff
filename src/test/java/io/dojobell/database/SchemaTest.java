package io.dojobell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables of both engines. */
class SchemaTest {
  /** Columns by table: the name and whether a value may be missing. */
  private static TreeMap<String, TreeSet<String>> columns(Database database) throws SQLException {
    var tables = new TreeMap<String, TreeSet<String>>();
    try (var connection = database.dataSource().getConnection();
        var rows = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      while (rows.next()) {
        var table = rows.getString("TABLE_NAME");
        if (isOurs(table)) {
          tables.computeIfAbsent(table, _ -> new TreeSet<>()).add(rows.getString("COLUMN_NAME"));
        }
      }
    }
    return tables;
  }

  private static Set<String> indexes(Database database, String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).set());
  }

  private static boolean isOurs(String table) {
    return !table.startsWith("sqlite_")
        && !table.startsWith("flyway_")
        && !table.endsWith("_pkey")
        && !table.contains("_by_")
        && !table.endsWith("_seq");
  }

  @Test
  void both_engines_have_the_same_tables_and_columns() throws SQLException {
    try (var sqlite = TestDatabase.openSqlite();
        var postgres = TestDatabase.openPostgres()) {
      assertThat(columns(postgres.database()))
          .containsAllEntriesOf(columns(sqlite.database()))
          .hasSameSizeAs(columns(sqlite.database()));
    }
  }

  @Test
  void both_engines_have_the_same_indexes() {
    try (var sqlite = TestDatabase.openSqlite();
        var postgres = TestDatabase.openPostgres()) {
      var ofPostgres =
          indexes(
              postgres.database(),
              """
              select indexname from pg_indexes where schemaname = current_schema()
                and tablename <> 'flyway_schema_history'
                and indexname not like '%_pkey'
                and (indexname not like '%_key' or indexname like '%_by_key')\
              """);
      assertThat(ofPostgres)
          .isEqualTo(
              indexes(
                  sqlite.database(),
                  """
                  select name from sqlite_schema where type = 'index'
                    and tbl_name <> 'flyway_schema_history' and name not like 'sqlite_autoindex%'\
                  """));
    }
  }

  @Test
  void texts_are_compared_by_their_bytes() {
    try (var postgres = TestDatabase.openPostgres()) {
      var others =
          postgres
              .database()
              .read(
                  handle ->
                      handle
                          .createQuery(
                              """
                              select table_name || '.' || column_name
                              from information_schema.columns
                              where table_schema = current_schema() and data_type = 'text'
                                and coalesce(collation_name, '') <> 'C'\
                              """)
                          .mapTo(String.class)
                          .list());
      assertThat(others).isEmpty();
    }
  }
}
