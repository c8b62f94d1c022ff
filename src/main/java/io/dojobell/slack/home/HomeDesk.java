package io.dojobell.slack.home;

import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.service.subscription.SubscriptionService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Reads what App Home shows, and does what its elements ask for; what is an admin's only for
 * admins, be the request ever so well formed.
 */
public final class HomeDesk {
  private static final int ALERTS = 5;

  /** One more than Slack shows, so that it is known whether there are more. */
  private static final int FOUND = 101;

  private final Parts parts;
  private final AdminDesk admins;
  private final Supplier<Branding> house;
  private final InstantSource clock;

  /** What it is a face of. */
  public record Parts(
      SettingsService settings,
      SubscriptionService subscriptions,
      InboxService inboxes,
      DeliveryPreferencesService attention,
      ProductSearch products) {}

  public HomeDesk(Parts parts, AdminDesk admins, Supplier<Branding> house, InstantSource clock) {
    this.parts = parts;
    this.admins = admins;
    this.house = house;
    this.clock = clock;
  }

  /**
   * The page as it is now.
   *
   * @param wanted another than the first tab only if the user is an admin
   * @param before alerts before that id
   */
  public HomePage read(User user, Place wanted, long before) {
    var place = user.admin() ? wanted : wanted.of(Tab.ME);
    var content = place.tab() == Tab.ME ? mine(user, before) : admins.read(place);
    return new HomePage(user, place, content, house.get(), clock.instant());
  }

  private HomePage.Content mine(User user, long before) {
    return new HomePage.Content.Mine(
        parts.inboxes().page(user.username(), true, before, ALERTS),
        personal(user),
        parts.subscriptions().overview(user).products(),
        parts.attention().of(user),
        !admins.parts().directory().hasSeenIntroduction(user.username()));
  }

  /**
   * Which channels of a row are set and unset; others stay as they are.
   *
   * @param set those that were ticked
   * @param unset those that were unticked
   */
  record RowChange(Set<Channel> set, Set<Channel> unset) {
    Setting in(Setting setting, EventType type) {
      var channels = EnumSet.noneOf(Channel.class);
      channels.addAll(setting.channelsFor(type));
      channels.addAll(set);
      channels.removeAll(unset);
      return setting.withChannels(type, channels);
    }
  }

  /** Changes the channels of one row. */
  void row(User user, Tab tab, EventType type, RowChange change) {
    var scope =
        switch (tab) {
          case ME -> new Scope.Personal(user.username());
          case SYSTEM -> new Scope.System();
          case TEMPLATE -> new Scope.Template();
          case ROUTES, USERS, HEALTH, CHANGES -> null;
        };
    if (scope != null && (tab == Tab.ME || user.admin())) {
      parts.settings().change(scope, setting -> change.in(setting, type));
    }
  }

  /** Changes the personal setting. */
  public void changePersonal(User user, UnaryOperator<Setting> change) {
    parts.settings().change(new Scope.Personal(user.username()), change);
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
            new SubscriptionService.SubscriptionChange(
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

  /** The product types to choose from, for admins. */
  public List<ProductType> findTypes(User user, String words) {
    return user.admin() ? admins.findTypes(words, FOUND) : List.of();
  }

  void unmute(User user, Kind kind, String subject) {
    parts.attention().unmute(user, kind, subject);
  }

  void noQuietHours(User user) {
    parts.attention().changeTimes(user, times -> times.withQuiet(null));
  }

  void noDigest(User user) {
    parts.attention().changeTimes(user, times -> times.withDigest(null));
  }

  void introduced(User user) {
    admins.parts().directory().markIntroductionSeen(user.username());
  }

  /** What is for admins only; whoever asks for it has made sure that it is one. */
  public AdminDesk admins() {
    return admins;
  }

  /** The desks it is a face of. */
  public Parts parts() {
    return parts;
  }

  /** The time. */
  public Instant now() {
    return clock.instant();
  }
}
