package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The settings of all four scopes. */
public final class Settings {
  /** The scopes that belong to no user. */
  public enum Scope {
    SYSTEM,
    TEMPLATE;

    String column() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Handle handle;

  public Settings(Handle handle) {
    this.handle = handle;
  }

  /** Returns the system setting or the template; the defaults where it was never set. */
  public Setting of(Scope scope) {
    var head = minSeverity("select min_severity from org_settings where scope = ?", scope.column());
    return new Setting(
        withDefaults(
            rows(
                handle
                    .createQuery("select event_type, channels from org_rows where scope = ?")
                    .bind(0, scope.column()))),
        head.orElse(null));
  }

  /** Returns one row of the system setting. */
  public Set<Channel> systemChannels(EventType type) {
    return handle
        .createQuery("select channels from org_rows where scope = 'system' and event_type = ?")
        .bind(0, type.wireName())
        .map((row, _) -> ChannelMask.channels(row.getInt(1)))
        .findOne()
        .orElse(type.defaultChannels());
  }

  /** Replaces the system setting or the template. */
  public void put(Scope scope, Setting setting) {
    handle.execute(
        """
        insert into org_settings (scope, min_severity) values (?, ?)
        on conflict (scope) do update set min_severity = excluded.min_severity\
        """,
        scope.column(),
        ColumnCodecs.rank(setting.minSeverity()));
    handle.execute("delete from org_rows where scope = ?", scope.column());
    var batch =
        handle.prepareBatch(
            "insert into org_rows (scope, event_type, channels) values (:scope, :type, :channels)");
    setting
        .channels()
        .forEach(
            (type, row) ->
                batch
                    .bind("scope", scope.column())
                    .bind("type", type.wireName())
                    .bind("channels", ChannelMask.of(row))
                    .add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Returns the user's personal setting; the defaults where there is none. */
  public Setting personal(String username) {
    var head =
        minSeverity("select min_severity from personal_settings where username = ?", username);
    return new Setting(
        withDefaults(
            rows(
                handle
                    .createQuery(
                        "select event_type, channels from personal_rows where username = ?")
                    .bind(0, username))),
        head.orElse(null));
  }

  /** Replaces the user's personal setting; every row is stored, so that routing can ask by row. */
  public void putPersonal(String username, Setting setting) {
    handle.execute(
        """
        insert into personal_settings (username, min_severity) values (?, ?)
        on conflict (username) do update set min_severity = excluded.min_severity\
        """,
        username,
        ColumnCodecs.rank(setting.minSeverity()));
    var batch =
        handle.prepareBatch(
            """
            insert into personal_rows (username, event_type, channels)
            values (:username, :type, :channels)
            on conflict (username, event_type) do update set channels = excluded.channels\
            """);
    withDefaults(setting.channels())
        .forEach(
            (type, row) ->
                batch
                    .bind("username", username)
                    .bind("type", type.wireName())
                    .bind("channels", ChannelMask.of(row))
                    .add());
    batch.execute();
  }

  /** Returns the user's setting for that product; empty if there is none. */
  public Optional<Setting> product(String username, String product) {
    var exists =
        handle
            .createQuery("select 1 from product_settings where username = ? and product = ?")
            .bind(0, username)
            .bind(1, product)
            .mapTo(Integer.class)
            .findOne();
    if (exists.isEmpty()) {
      return Optional.empty();
    }
    var head =
        minSeverity(
            "select min_severity from product_settings where username = ? and product = ?",
            username,
            product);
    var rows =
        rows(
            handle
                .createQuery(
                    """
                    select event_type, channels from product_rows
                    where username = ? and product = ?\
                    """)
                .bind(0, username)
                .bind(1, product));
    return Optional.of(new Setting(rows, head.orElse(null)));
  }

  /** Returns the keys of the products that the user has settings for. */
  public List<String> productsSetBy(String username) {
    return handle
        .createQuery("select product from product_settings where username = ? order by product")
        .bind(0, username)
        .mapTo(String.class)
        .list();
  }

  /** Replaces the user's setting for that product. */
  public void putProduct(String username, String product, Setting setting) {
    handle.execute(
        """
        insert into product_settings (username, product, min_severity) values (?, ?, ?)
        on conflict (username, product) do update set min_severity = excluded.min_severity\
        """,
        username,
        product,
        ColumnCodecs.rank(setting.minSeverity()));
    handle.execute(
        "delete from product_rows where username = ? and product = ?", username, product);
    var batch =
        handle.prepareBatch(
            """
            insert into product_rows (product, event_type, username, channels)
            values (:product, :type, :username, :channels)\
            """);
    setting
        .channels()
        .forEach(
            (type, row) ->
                batch
                    .bind("product", product)
                    .bind("type", type.wireName())
                    .bind("username", username)
                    .bind("channels", ChannelMask.of(row))
                    .add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Deletes the user's setting for that product. Returns whether there was one. */
  public boolean deleteProduct(String username, String product) {
    handle.execute(
        "delete from product_rows where username = ? and product = ?", username, product);
    return handle.execute(
            "delete from product_settings where username = ? and product = ?", username, product)
        > 0;
  }

  private Optional<Severity> minSeverity(String sql, Object... arguments) {
    var query = handle.createQuery(sql);
    for (var i = 0; i < arguments.length; i++) {
      query.bind(i, arguments[i]);
    }
    // findFirst would fail for a row that holds null, and null is a setting without a minimum
    // severity.
    return query
        .map((row, _) -> Optional.ofNullable(ColumnCodecs.severity(row, "min_severity")))
        .findOne()
        .flatMap(found -> found);
  }

  private static Map<EventType, Set<Channel>> rows(Query query) {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    query
        .map((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(
            entry ->
                EventType.of(entry.getKey())
                    .ifPresent(type -> rows.put(type, ChannelMask.channels(entry.getValue()))));
    return rows;
  }

  /** Returns the rows, with the defaults for those that were never set. */
  private static Map<EventType, Set<Channel>> withDefaults(
      Map<EventType, ? extends @Nullable Set<Channel>> rows) {
    var complete = new EnumMap<EventType, Set<Channel>>(EventType.class);
    for (var type : EventType.values()) {
      var row = rows.get(type);
      complete.put(type, row == null ? type.defaultChannels() : row);
    }
    return complete;
  }
}
