package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.WireNamed;
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
  public enum Scope implements WireNamed {
    SYSTEM("system"),
    TEMPLATE("template");

    private final String wireName;

    Scope(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }

  private final Handle handle;

  public Settings(Handle handle) {
    this.handle = handle;
  }

  /** Returns the system setting or the template; the defaults where it was never set. */
  public Setting of(Scope scope) {
    var head =
        minSeverity("select min_severity from org_settings where scope = ?", scope.wireName());
    return new Setting(
        withDefaults(
            rows(
                handle.select(
                    "select event_type, channels from org_rows where scope = ?",
                    scope.wireName()))),
        head.orElse(null));
  }

  /** Returns one row of the system setting. */
  public Set<Channel> systemChannels(EventType type) {
    return handle
        .select(
            "select channels from org_rows where scope = 'system' and event_type = ?",
            type.wireName())
        .mapTo(Integer.class)
        .map(ChannelMask::channels)
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
        scope.wireName(),
        setting.minSeverity());
    handle.execute("delete from org_rows where scope = ?", scope.wireName());
    var batch =
        handle.prepareBatch(
            "insert into org_rows (scope, event_type, channels) values (:scope, :eventType,"
                + " :channels)");
    rows(setting.channels()).forEach(row -> batch.bindMethods(row).bind("scope", scope).add());
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
                handle.select(
                    "select event_type, channels from personal_rows where username = ?",
                    username))),
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
        setting.minSeverity());
    var batch =
        handle.prepareBatch(
            """
            insert into personal_rows (username, event_type, channels)
            values (:username, :eventType, :channels)
            on conflict (username, event_type) do update set channels = excluded.channels\
            """);
    rows(withDefaults(setting.channels()))
        .forEach(row -> batch.bindMethods(row).bind("username", username).add());
    batch.execute();
  }

  /** Returns the user's setting for that product; empty if there is none. */
  public Optional<Setting> product(String username, String product) {
    var exists =
        handle
            .select(
                "select 1 from product_settings where username = ? and product = ?",
                username,
                product)
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
            handle.select(
                """
                select event_type, channels from product_rows
                where username = ? and product = ?\
                """,
                username,
                product));
    return Optional.of(new Setting(rows, head.orElse(null)));
  }

  /** Returns the keys of the products that the user has settings for. */
  public List<String> productsSetBy(String username) {
    return handle
        .select(
            "select product from product_settings where username = ? order by product", username)
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
        setting.minSeverity());
    handle.execute(
        "delete from product_rows where username = ? and product = ?", username, product);
    var batch =
        handle.prepareBatch(
            """
            insert into product_rows (product, event_type, username, channels)
            values (:product, :eventType, :username, :channels)\
            """);
    for (var row : rows(setting.channels())) {
      batch.bindMethods(row).bind("product", product).bind("username", username).add();
    }
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

  private record Head(@Nullable Severity minSeverity) {}

  private Optional<Severity> minSeverity(String sql, Object... arguments) {
    return handle
        .select(sql, arguments)
        .mapTo(Head.class)
        .findOne()
        .flatMap(head -> Optional.ofNullable(head.minSeverity()));
  }

  /**
   * A row of a setting.
   *
   * @param eventType a wire name
   * @param channels the sum of their bits
   */
  public record Row(String eventType, int channels) {}

  private static List<Row> rows(Map<EventType, ? extends Set<Channel>> channels) {
    return channels.entrySet().stream()
        .map(row -> new Row(row.getKey().wireName(), ChannelMask.of(row.getValue())))
        .toList();
  }

  private static Map<EventType, Set<Channel>> rows(Query query) {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    for (var row : query.mapTo(Row.class).list()) {
      EventType.of(row.eventType())
          .ifPresent(type -> rows.put(type, ChannelMask.channels(row.channels())));
    }
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
