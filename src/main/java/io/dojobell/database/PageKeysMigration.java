package io.dojobell.database;

import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills the columns of V19 for rows that are stored already: their pages, and the names that
 * DefectDojo had for them when it was read last. SQL alone cannot read a URL. Usernames get an
 * index by which those that differ in case only are found.
 */
final class PageKeysMigration implements JavaMigration {

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("20");
  }

  @Override
  public String getDescription() {
    return "known pages of stored things";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    fill(connection);
    try (var statement = connection.createStatement()) {
      statement.execute("create index users_by_lower_name on users (lower(username))");
    }
  }

  static void fill(Connection connection) throws SQLException {
    fillPages(connection, Kind.PRODUCT, "products", "product_key");
    fillPages(connection, Kind.PRODUCT_TYPE, "product_types", "type_key");
    fillPages(connection, Kind.ENGAGEMENT, "engagements", "engagement_key");
    fillNames(connection, "products", "product_key");
    fillNames(connection, "product_types", "type_key");
  }

  private static void fillPages(Connection connection, Kind kind, String table, String key)
      throws SQLException {
    var pages = new LinkedHashMap<String, String>();
    var select = "select " + key + ", url from " + table + " where url is not null";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(select)) {
      while (rows.next()) {
        var page = PageKey.of(kind, rows.getString(2));
        if (page.isPresent()) {
          pages.put(rows.getString(1), page.get().text());
        }
      }
    }
    update(connection, "update " + table + " set page = ? where " + key + " = ?", pages);
  }

  /** A product's row says whether it is guarded, its type and its name, each in a line. */
  private static void fillNames(Connection connection, String table, String key)
      throws SQLException {
    var names = new LinkedHashMap<String, String>();
    var select = "select local_key, said from pulled where resource = ? and local_key <> ''";
    try (var statement = connection.prepareStatement(select)) {
      statement.setString(1, table);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          names.put(rows.getString(1), List.of(rows.getString(2).split("\n", -1)).getLast());
        }
      }
    }
    update(connection, "update " + table + " set source_name = ? where " + key + " = ?", names);
  }

  private static void update(Connection connection, String sql, Map<String, String> valueByKey)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var entry : valueByKey.entrySet()) {
        statement.setString(1, entry.getValue());
        statement.setString(2, entry.getKey());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
