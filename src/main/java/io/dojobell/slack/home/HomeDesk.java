package io.dojobell.slack.home;

import io.dojobell.desk.AttentionDesk;
import io.dojobell.desk.DeliveryLog;
import io.dojobell.desk.Health;
import io.dojobell.desk.Inboxes;
import io.dojobell.desk.OrganisationDesk;
import io.dojobell.desk.ProductSearch;
import io.dojobell.desk.Reasons;
import io.dojobell.desk.RoutesDesk;
import io.dojobell.desk.SettingsDesk;
import io.dojobell.desk.SettingsDesk.Scope;
import io.dojobell.desk.Subscriptions;
import io.dojobell.model.Attention.Kind;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.House;
import io.dojobell.model.Product;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads what App Home shows, and does what its elements ask for; what is an admin's only for
 * admins, be the request ever so well formed.
 */
public final class HomeDesk {
  private static final int ALERTS = 5;
  private static final int FAILED = 10;
  private static final int FOUND = 50;

  private final Parts parts;
  private final Supplier<House> house;
  private final InstantSource clock;

  /** What it is a face of. */
  public record Parts(
      SettingsDesk settings,
      Subscriptions subscriptions,
      Inboxes inboxes,
      AttentionDesk attention,
      OrganisationDesk organisation,
      RoutesDesk routes,
      Health health,
      Reasons reasons,
      DeliveryLog log,
      ProductSearch products) {}

  public HomeDesk(Parts parts, Supplier<House> house, InstantSource clock) {
    this.parts = parts;
    this.house = house;
    this.clock = clock;
  }

  /**
   * The page as it is now.
   *
   * @param wanted another than the first only if the user is an admin
   * @param before alerts before that id
   */
  public HomePage read(User user, Tab wanted, long before) {
    var tab = user.admin() ? wanted : Tab.ME;
    var mine = tab == Tab.ME;
    return new HomePage(
        user,
        tab,
        mine ? parts.inboxes().page(user.username(), true, before, ALERTS) : Optional.empty(),
        parts.settings().get(scope(user, tab)).orElse(Setting.EMPTY),
        mine ? parts.subscriptions().of(user).products() : Map.of(),
        parts.attention().of(user),
        parts.organisation().get(),
        tab == Tab.HEALTH ? Optional.of(parts.health().report()) : Optional.empty(),
        tab == Tab.HEALTH ? parts.reasons().failed(FAILED) : List.of(),
        tab == Tab.SYSTEM ? parts.routes().all() : List.of(),
        house.get(),
        clock.instant());
  }

  private static Scope scope(User user, Tab tab) {
    return switch (tab) {
      case ME, HEALTH -> new Scope.Personal(user.username());
      case SYSTEM -> new Scope.System();
      case TEMPLATE -> new Scope.Template();
    };
  }

  /** Sets the channels of one row. */
  void row(User user, Tab tab, EventType type, Set<Channel> channels) {
    if (tab == Tab.ME || user.admin()) {
      parts.settings().change(scope(user, tab), setting -> setting.with(type, channels));
    }
  }

  /** Replaces the personal setting. */
  public void personal(User user, Setting setting) {
    parts.settings().change(new Scope.Personal(user.username()), _ -> setting);
  }

  /** The personal setting. */
  public Setting personal(User user) {
    return parts.settings().get(new Scope.Personal(user.username())).orElse(Setting.EMPTY);
  }

  void readAlert(User user, long id) {
    parts.inboxes().readOf(user.username(), id);
  }

  void readAlerts(User user) {
    parts.inboxes().readAll(user.username());
  }

  void follow(User user, String product) {
    parts
        .subscriptions()
        .change(
            user,
            new Subscriptions.Wish(
                true,
                Set.of(EventType.values()),
                Optional.of(product),
                Set.of(Channel.SLACK),
                null));
  }

  void unfollow(User user, String product) {
    parts.settings().delete(new Scope.OfProduct(user.username(), product));
  }

  /** The products to choose from, by words of their names. */
  public List<Product> find(User user, String words) {
    return parts.products().find(user, words, 0, FOUND).products();
  }

  void unmute(User user, Kind kind, String subject) {
    parts.attention().unmute(user, kind, subject);
  }

  void noQuietHours(User user) {
    parts.attention().quiet(user, null, parts.attention().of(user).zone());
  }

  void noDigest(User user) {
    parts.attention().digest(user, null, parts.attention().of(user).zone());
  }

  void retry(User user, long delivery) {
    if (user.admin()) {
      parts.log().retry(delivery);
    }
  }

  void retryAll(User user, String destination) {
    if (user.admin()) {
      try {
        parts.log().retryAll(Destination.parse(destination));
      } catch (IllegalArgumentException _) {
        // A button that is none of ours: nothing is tried.
      }
    }
  }

  /** What an admin sets for all. */
  public OrganisationDesk organisation() {
    return parts.organisation();
  }
}
