package io.dojobell.store;

import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.model.Subscriber;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the users whom an event may concern, by event type and product. Each query starts from the
 * smaller side: the members of a closed product, the named recipients, or the index of those who
 * want the type at all; none walks all users. They come in the order of their usernames.
 */
public final class SubscriberQuery {
  /** Selects the user's own row for the event, the product setting's before the personal one's. */
  private static final String OWN_CHANNELS_SQL =
      """
      select u.*, coalesce(pr.channels, r.channels, :default) as row_channels,
        case when pr.channels is not null then ps.min_severity else s.min_severity end
          as row_severity,
        case when pr.channels is not null then 1 else 0 end as of_product
      from viewers v
      cross join users u
      left join personal_rows r on r.username = u.username and r.event_type = :type
      left join personal_settings s on s.username = u.username
      left join product_rows pr on pr.product = :product and pr.event_type = :type
        and pr.username = u.username
      left join product_settings ps on ps.username = u.username and ps.product = :product
      where u.username = v.username and u.active = 1
      """;

  private final Handle handle;

  public SubscriberQuery(Handle handle) {
    this.handle = handle;
  }

  /**
   * Returns those of the named users who are active and, where it is about a product, may view
   * that.
   */
  public List<Subscriber> amongUsers(
      Collection<String> usernames, EventType type, @Nullable String product) {
    if (usernames.isEmpty()) {
      return List.of();
    }
    var open = product == null || isOpen(product, null);
    var sql =
        "with viewers as (select username from users where username in (<names>))"
            + OWN_CHANNELS_SQL
            + (open ? "" : " and (u.admin = 1 or u.username in (" + memberSql(product) + "))");
    return subscribers(
        handle.createQuery(sql).bindList("names", List.copyOf(usernames)), type, product, null);
  }

  /** Returns all active users who may view it and want the type on some channel. */
  public List<Subscriber> all(
      EventType type, @Nullable String product, @Nullable String productType) {
    if (product == null && productType == null) {
      return adminsOnly(type);
    }
    return isOpen(product, productType)
        ? everybody(type, product)
        : members(type, product, productType);
  }

  private List<Subscriber> everybody(EventType type, @Nullable String product) {
    var sql =
        """
        select u.*, r.channels as row_channels, s.min_severity as row_severity, 0 as of_product
        from personal_rows r
        cross join users u
        left join personal_settings s on s.username = r.username
        where r.event_type = :type and r.channels <> 0
          and u.username = r.username and u.active = 1
          and not exists (select 1 from product_rows pr
            where pr.product = :product and pr.event_type = :type and pr.username = r.username)
        union all
        select u.*, pr.channels, ps.min_severity, 1
        from product_rows pr
        cross join users u
        left join product_settings ps on ps.username = pr.username and ps.product = pr.product
        where pr.product = :product and pr.event_type = :type and pr.channels <> 0
          and u.username = pr.username and u.active = 1\
        """;
    return subscribers(handle.createQuery(sql), type, product, null);
  }

  private List<Subscriber> members(
      EventType type, @Nullable String product, @Nullable String productType) {
    var sql =
        "with viewers as ("
            + memberSql(product)
            + " union select username from users where admin = 1)"
            + OWN_CHANNELS_SQL
            + " and coalesce(pr.channels, r.channels, :default) <> 0";
    return subscribers(handle.createQuery(sql), type, product, productType);
  }

  private List<Subscriber> adminsOnly(EventType type) {
    var sql =
        "with viewers as (select username from users where admin = 1)"
            + OWN_CHANNELS_SQL
            + " and coalesce(pr.channels, r.channels, :default) <> 0";
    return subscribers(handle.createQuery(sql), type, null, null);
  }

  private static String memberSql(@Nullable String product) {
    return product != null
        ? "select username from members where product = :product"
        : """
        select m.username from products p join members m on m.product = p.product_key
        where p.product_type = :productType\
        """;
  }

  /** Returns whether all active users may view it; without product and type, only admins may. */
  private boolean isOpen(@Nullable String product, @Nullable String productType) {
    if (product == null && productType == null) {
      return false;
    }
    var sql =
        product != null
            ? "select count(*) from products where product_key = :key and visibility = :open"
            : "select count(*) from products where product_type = :key and visibility = :open";
    return handle
            .createQuery(sql)
            .bind("key", product != null ? product : productType)
            .bind("open", Visibility.OPEN.wireName())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private List<Subscriber> subscribers(
      Query query, EventType type, @Nullable String product, @Nullable String productType) {
    // Not every query uses every name.
    query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    var found =
        query
            .bind("type", type)
            .bind("product", product)
            .bind("productType", productType)
            .bind("default", ChannelMask.of(type.defaultChannels()))
            .mapTo(SubscriberRow.class)
            .map(SubscriberRow::subscriber)
            .stream()
            .sorted(Comparator.comparing(one -> one.user().username()))
            .toList();
    return withPreferences(withEndpoints(found));
  }

  /** Adds preferences with one query for all of them; most people never set any. */
  private List<Subscriber> withPreferences(List<Subscriber> found) {
    if (found.isEmpty()) {
      return found;
    }
    var preferences =
        new DeliveryPreferencesTable(handle)
            .of(found.stream().map(subscriber -> subscriber.user().username()).toList());
    return found.stream()
        .map(
            one ->
                one.withPreferences(
                    preferences.getOrDefault(one.user().username(), DeliveryPreferences.ALWAYS)))
        .toList();
  }

  private List<Subscriber> withEndpoints(List<Subscriber> found) {
    // Owners of endpoints are few; most installations have none.
    if (found.isEmpty() || !hasOwnedEndpoints()) {
      return found;
    }
    var owned = new HashMap<String, List<Long>>();
    for (var start = 0; start < found.size(); start += 500) {
      var names =
          found.subList(start, Math.min(found.size(), start + 500)).stream()
              .map(subscriber -> subscriber.user().username())
              .toList();
      owned.putAll(Webhooks.idsByOwner(handle, names));
    }
    return found.stream()
        .map(one -> one.withEndpoints(owned.getOrDefault(one.user().username(), List.of())))
        .toList();
  }

  private boolean hasOwnedEndpoints() {
    return handle
        .createQuery("select 1 from webhooks where owner is not null limit 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** An account with the channels and the least severity that its settings have for the event. */
  private record SubscriberRow(
      @Nested User user, int rowChannels, @Nullable Severity rowSeverity, boolean ofProduct) {
    Subscriber subscriber() {
      return new Subscriber(
          user,
          ChannelMask.channels(rowChannels),
          rowSeverity,
          ofProduct,
          List.of(),
          DeliveryPreferences.ALWAYS);
    }
  }
}
