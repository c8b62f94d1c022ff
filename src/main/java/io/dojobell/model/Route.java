package io.dojobell.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An admin's rule: these event types, of these products or product types, at least this severity,
 * go to this Slack channel or Teams webhook.
 *
 * @param events empty: all
 * @param products keys; with {@code productTypes} empty too: all products
 * @param productTypes keys; a product of one of these types matches as well
 * @param mention whom a message about a critical event notifies; null: nobody; only for a Slack
 *     channel
 */
public record Route(
    long id,
    Set<EventType> events,
    List<String> products,
    List<String> productTypes,
    @Nullable Severity minSeverity,
    Destination target,
    ThreadMode threadMode,
    @Nullable Mention mention) {

  /**
   * The ways to send the events on one topic to a Slack channel: each by itself, or in the thread
   * of the first message.
   */
  public enum ThreadMode implements WireNamed {
    ON("ON"),
    OFF("OFF"),
    /** In the thread, and in the channel as well for high and above. */
    BROADCAST("BROADCAST");

    private final String wireName;

    ThreadMode(String wireName) {
      this.wireName = wireName;
    }

    /** Returns its name as the database has it. */
    @Override
    public String wireName() {
      return wireName;
    }

    /** Returns its name in the API. */
    public String apiName() {
      return wireName.toLowerCase(Locale.ROOT);
    }

    /** Returns the mode of that name, in any case; empty: there is none. */
    public static Optional<ThreadMode> of(String name) {
      return Arrays.stream(values())
          .filter(mode -> mode.wireName.equalsIgnoreCase(name))
          .findFirst();
    }
  }

  public Route {
    events = Set.copyOf(events);
    products = List.copyOf(products);
    productTypes = List.copyOf(productTypes);
  }

  /** Makes a route that mentions nobody. */
  public Route(
      long id,
      Set<EventType> events,
      List<String> products,
      List<String> productTypes,
      @Nullable Severity minSeverity,
      Destination target,
      ThreadMode threadMode) {
    this(id, events, products, productTypes, minSeverity, target, threadMode, null);
  }

  /** Returns the same route to that target. */
  public Route withTarget(Destination other) {
    return new Route(id, events, products, productTypes, minSeverity, other, threadMode, mention);
  }

  /** Returns the same route for these types of events; empty: all. */
  public Route withEvents(Set<EventType> others) {
    return new Route(id, others, products, productTypes, minSeverity, target, threadMode, mention);
  }

  /** Returns the same route for products of these keys, and of product types of these keys. */
  public Route withProducts(List<String> others, List<String> otherTypes) {
    return new Route(id, events, others, otherTypes, minSeverity, target, threadMode, mention);
  }

  /** Returns how its deliveries are posted. */
  public ChannelPosting posting() {
    return new ChannelPosting(threadMode, mention == null ? List.of() : List.of(mention));
  }

  /** Returns whether the route's types, products and severity match the event. */
  public boolean matches(Event event) {
    var product = event.subject().product();
    var type = event.subject().productType();
    var isSubject =
        (products.isEmpty() && productTypes.isEmpty())
            || (product != null && products.contains(product.key()))
            || (type != null && productTypes.contains(type.key()));
    var isBadEnough =
        minSeverity == null
            || event.severity().map(worst -> worst.atLeast(minSeverity)).orElse(true);
    return (events.isEmpty() || events.contains(event.type()))
        && isSubject
        && isBadEnough
        && event.isForTeam()
        && !event.recipients().alertOnly();
  }
}
