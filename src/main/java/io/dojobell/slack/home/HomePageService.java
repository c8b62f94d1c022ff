package io.dojobell.slack.home;

import io.dojobell.message.Branding;
import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
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
 * Reads the content of App Home, and makes the changes of its elements; those for admins only for
 * admins, even if the request is well-formed.
 */
public final class HomePageService {
  private static final int ALERT_COUNT = 5;

  /** One more than Slack shows, so that it is known if there are more. */
  private static final int MAX_PRODUCTS_FOUND = 101;

  private final HomeServices services;
  private final AdminPageReader adminReader;
  private final Supplier<Branding> branding;
  private final InstantSource clock;

  /** The services that App Home calls. */
  public record HomeServices(
      SettingsService settings,
      SubscriptionService subscriptions,
      InboxService inboxes,
      DeliveryPreferencesService preferences,
      ProductSearch products) {}

  public HomePageService(
      HomeServices services,
      AdminPageReader admins,
      Supplier<Branding> branding,
      InstantSource clock) {
    this.services = services;
    this.adminReader = admins;
    this.branding = branding;
    this.clock = clock;
  }

  /**
   * Returns the page as it is now.
   *
   * @param wanted another than the first tab only if the user is an admin
   * @param before alerts before that id
   */
  public HomePage read(User user, HomeLocation wanted, long before) {
    var place = user.admin() ? wanted : wanted.withTab(HomeTab.ME);
    var content = place.tab() == HomeTab.ME ? readPersonal(user, before) : adminReader.read(place);
    return new HomePage(user, place, content, branding.get(), clock.instant());
  }

  private HomePage.Content readPersonal(User user, long before) {
    return new HomePage.Content.Personal(
        services.inboxes().page(user.username(), true, before, ALERT_COUNT),
        personalSetting(user),
        services.subscriptions().overview(user).products(),
        services.preferences().of(user),
        !adminReader.services().accounts().hasSeenIntroduction(user.username()));
  }

  /**
   * The channels of a row that are set and unset; others stay as they are.
   *
   * @param added those that were ticked
   * @param removed those that were unticked
   */
  record RowChange(Set<Channel> added, Set<Channel> removed) {
    Setting applyTo(Setting setting, EventType type) {
      var channels = EnumSet.noneOf(Channel.class);
      channels.addAll(setting.channelsFor(type));
      channels.addAll(added);
      channels.removeAll(removed);
      return setting.withChannels(type, channels);
    }
  }

  /** Changes the channels of one row. */
  void changeRow(User user, HomeTab tab, EventType type, RowChange change) {
    var scope =
        switch (tab) {
          case ME -> new Scope.Personal(user.username());
          case SYSTEM -> new Scope.System();
          case TEMPLATE -> new Scope.Template();
          case ROUTES, USERS, HEALTH, CHANGES -> null;
        };
    if (scope != null && (tab == HomeTab.ME || user.admin())) {
      services.settings().change(Actor.of(user), scope, setting -> change.applyTo(setting, type));
    }
  }

  /** Changes the personal setting. */
  public void changePersonal(User user, UnaryOperator<Setting> change) {
    services.settings().change(Actor.of(user), new Scope.Personal(user.username()), change);
  }

  /** Returns the personal setting. */
  public Setting personalSetting(User user) {
    return services.settings().get(new Scope.Personal(user.username())).orElse(Setting.EMPTY);
  }

  void markAlertRead(User user, long id) {
    services.inboxes().readOf(user.username(), id);
  }

  void markAlertsRead(User user) {
    services.inboxes().readAll(user.username());
  }

  void follow(User user, String product) {
    services
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
    services.settings().delete(Actor.of(user), new Scope.OfProduct(user.username(), product));
  }

  /** Returns products to choose from, by words of their names. */
  public List<Product> findProducts(User user, String words) {
    return services.products().find(user, words, 0, MAX_PRODUCTS_FOUND).products();
  }

  /** Returns product types to choose from, for admins. */
  public List<ProductType> findTypes(User user, String words) {
    return user.admin() ? adminReader.findTypes(words, MAX_PRODUCTS_FOUND) : List.of();
  }

  void unmute(User user, Kind kind, String subject) {
    services.preferences().unmute(user, kind, subject);
  }

  void clearQuietHours(User user) {
    services.preferences().changeTimes(user, times -> times.withQuiet(null));
  }

  void clearDigest(User user) {
    services.preferences().changeTimes(user, times -> times.withDigest(null));
  }

  void dismissIntroduction(User user) {
    adminReader.services().accounts().markIntroductionSeen(user.username());
  }

  /** Returns the reader of the admins' tabs; the caller has checked that the user is an admin. */
  public AdminPageReader adminReader() {
    return adminReader;
  }

  /** Returns the services that App Home calls. */
  public HomeServices services() {
    return services;
  }

  /** Returns the current time. */
  public Instant now() {
    return clock.instant();
  }
}
