package io.dojobell.store;

import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.model.Subscriber;
import io.dojobell.model.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * Reads the accounts, access and settings of this moment for deliveries that have waited. One query
 * answers for all deliveries of a message.
 */
public final class CurrentSubscribers {
  private static final int BATCH_SIZE = 200;

  private static final String SQL =
      """
      with asked (username, event_type, product, product_type, named, chosen) as (values %s)
      select u.*, a.event_type as asked_type, a.product as asked_product,
        a.product_type as asked_product_type, a.named as asked_named,
        coalesce(pr.channels, r.channels, a.chosen) as row_channels,
        case when pr.channels is not null then ps.min_severity else s.min_severity end
          as row_severity,
        case when pr.channels is not null then 1 else 0 end as of_product,
        case when u.admin = 1 then 1
          when a.product <> '' then
            case when exists (select 1 from products p
                where p.product_key = a.product and p.visibility = 'open')
              or exists (select 1 from members m
                where m.product = a.product and m.username = u.username) then 1 else 0 end
          when a.named = 1 then 1
          when a.product_type <> '' then
            case when exists (select 1 from products p
                where p.product_type = a.product_type and (p.visibility = 'open'
                  or exists (select 1 from members m
                    where m.product = p.product_key and m.username = u.username)))
              then 1 else 0 end
          else 0 end as has_access
      from asked a
      join users u on u.username = a.username
      left join personal_rows r on r.username = u.username and r.event_type = a.event_type
      left join personal_settings s on s.username = u.username
      left join product_rows pr on pr.product = a.product and pr.event_type = a.event_type
        and pr.username = u.username
      left join product_settings ps on ps.username = u.username and ps.product = a.product\
      """;

  private final Handle handle;

  public CurrentSubscribers(Handle handle) {
    this.handle = handle;
  }

  /**
   * A question about one person: may they get the event, and how.
   *
   * @param product its key; empty: the event is about none
   * @param productType its key; empty: the event is about none
   * @param isNamed whether the sender named recipients, so that one without product is for anybody
   */
  public record SubscriberRequest(
      String username, EventType type, String product, String productType, boolean isNamed) {

    /** Returns the question of whether that person is to get the event. */
    public static SubscriberRequest of(Event event, String username) {
      var product = event.subject().product();
      var productType = event.subject().productType();
      return new SubscriberRequest(
          username,
          event.type(),
          product == null ? "" : product.key(),
          productType == null ? "" : productType.key(),
          event.recipients().usernames() != null);
    }
  }

  /**
   * The answer for an account that exists, active or not.
   *
   * @param hasAccess whether it has access to what was asked about
   */
  public record SubscriberState(Subscriber subscriber, boolean hasAccess) {}

  /** Returns the answers; a question about an account that does not exist has none. */
  public Map<SubscriberRequest, SubscriberState> find(Collection<SubscriberRequest> questions) {
    var all = questions.stream().distinct().toList();
    if (all.isEmpty()) {
      return Map.of();
    }
    var rows = new HashMap<SubscriberRequest, Row>();
    for (var start = 0; start < all.size(); start += BATCH_SIZE) {
      read(all.subList(start, Math.min(all.size(), start + BATCH_SIZE)), rows);
    }
    var names = rows.keySet().stream().map(SubscriberRequest::username).distinct().toList();
    var preferences = new DeliveryPreferencesTable(handle).of(names);
    var endpoints = Webhooks.idsByOwner(handle, names);
    var answers = new HashMap<SubscriberRequest, SubscriberState>();
    rows.forEach(
        (question, row) -> {
          var name = question.username();
          var subscriber =
              new Subscriber(
                  row.user(),
                  ChannelMask.channels(row.rowChannels()),
                  row.rowSeverity(),
                  row.ofProduct(),
                  endpoints.getOrDefault(name, List.of()),
                  preferences.getOrDefault(name, DeliveryPreferences.ALWAYS));
          answers.put(question, new SubscriberState(subscriber, row.hasAccess()));
        });
    return answers;
  }

  /** The answer to a question, and the question. */
  private record Row(
      @Nested User user,
      EventType askedType,
      String askedProduct,
      String askedProductType,
      boolean askedNamed,
      int rowChannels,
      @Nullable Severity rowSeverity,
      boolean ofProduct,
      boolean hasAccess) {
    SubscriberRequest request() {
      return new SubscriberRequest(
          user.username(), askedType, askedProduct, askedProductType, askedNamed);
    }
  }

  private void read(List<SubscriberRequest> questions, Map<SubscriberRequest, Row> rows) {
    var placeholders =
        Collections.nCopies(
            questions.size(), "(?, ?, ?, ?, cast(? as integer), cast(? as integer))");
    var values = new ArrayList<Object>();
    for (var question : questions) {
      values.add(question.username());
      values.add(question.type());
      values.add(question.product());
      values.add(question.productType());
      values.add(question.isNamed());
      values.add(ChannelMask.of(question.type().defaultChannels()));
    }
    handle
        .select(SQL.formatted(String.join(", ", placeholders)), values.toArray())
        .mapTo(Row.class)
        .forEach(row -> rows.put(row.request(), row));
  }
}
