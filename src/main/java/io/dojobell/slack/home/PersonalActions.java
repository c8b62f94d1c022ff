package io.dojobell.slack.home;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.Preset;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionChange;
import io.dojobell.slack.home.HomeActions.CheckboxDelta;
import io.dojobell.slack.reply.SubscriptionUndoToken;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the changes of App Home's elements; those for admins only for admins, even if the request
 * is well-formed.
 */
public record PersonalActions(
    InboxService inboxes,
    SettingsService settings,
    SubscriptionService subscriptions,
    DeliveryPreferencesService preferences,
    AccountService accounts) {
  /**
   * Makes the change.
   *
   * @param place that the element stands on
   * @param ticks the changes of check boxes
   * @return the place in App Home where the person is then
   */
  HomeLocation perform(User user, HomeLocation place, HomeAction action, CheckboxDelta ticks) {
    return switch (action) {
      case HomeAction.ShowTab(var tab) -> HomeLocation.startOf(HomeTab.parse(tab));
      case HomeAction.ApplyPreset(var name) -> applyPreset(user, place, name);
      case HomeAction.UndoPreset(var token) -> {
        SubscriptionUndoToken.decode(token).ifPresent(undo -> subscriptions.undo(user, undo));
        yield place;
      }
      case HomeAction.SetMinSeverity(var severity) -> {
        settings.change(
            Actor.of(user),
            new Scope.Personal(user.username()),
            setting -> setting.withMinSeverity(Severity.of(severity).orElse(null)));
        yield place;
      }
      case HomeAction.ChangeRow(var type) -> {
        changeRow(user, place.tab(), type, ticks);
        yield place.tab() == HomeTab.INBOX ? place.withTab(HomeTab.NOTIFICATIONS) : place;
      }
      case HomeAction.Follow(var product) -> {
        subscriptions.change(user, SubscriptionChange.follow(product));
        yield place.withTab(HomeTab.PRODUCTS);
      }
      case HomeAction.Unfollow(var product) -> {
        settings.delete(Actor.of(user), new Scope.OfProduct(user.username(), product));
        yield place.withTab(HomeTab.PRODUCTS);
      }
      case HomeAction.EndMute(var kind, var subject) -> {
        preferences.unmute(user, kind, subject);
        yield place.withTab(HomeTab.SCHEDULE);
      }
      case HomeAction.ClearQuietHours _ -> {
        preferences.changeTimes(user, times -> times.withQuiet(null));
        yield place.withTab(HomeTab.SCHEDULE);
      }
      case HomeAction.ClearDigest _ -> {
        preferences.changeTimes(user, times -> times.withDigest(null));
        yield place.withTab(HomeTab.SCHEDULE);
      }
      case HomeAction.ReadAlert(var id) -> {
        inboxes.readOf(user.username(), id);
        yield place;
      }
      case HomeAction.ReadAlerts _ -> {
        inboxes.readAll(user.username());
        yield place;
      }
      case HomeAction.ShowStorm(var alert) -> InboxView.ofStorm(alert);
      case HomeAction.ReadStorm(var alert) -> {
        inboxes.readStorm(user.username(), alert);
        yield HomeLocation.startOf(HomeTab.INBOX);
      }
      case HomeAction.DismissIntroduction _ -> {
        accounts.markIntroductionSeen(user.username());
        yield place;
      }
      case HomeAction.ShowAlertsBefore _, HomeAction.ShowPage _, AdminAction _ -> place;
    };
  }

  private HomeLocation applyPreset(User user, HomeLocation place, String name) {
    var preset = Preset.of(name);
    if (preset.isEmpty()) {
      return place;
    }
    accounts.markIntroductionSeen(user.username());
    var undo = subscriptions.applyPreset(user, preset.get());
    return place.withMessage(NotificationsView.UNDO + SubscriptionUndoToken.encode(undo));
  }

  private void changeRow(User user, HomeTab tab, EventType type, CheckboxDelta ticks) {
    var scope = scope(user, tab);
    if (scope.isEmpty()) {
      return;
    }
    var ticked = parseChannels(ticks.checked());
    if (tab != HomeTab.SYSTEM) {
      ticked.removeIf(channel -> !channel.isPersonal());
    }
    var unticked = parseChannels(ticks.unchecked());
    settings.change(
        Actor.of(user), scope.get(), setting -> changed(setting, type, ticked, unticked));
  }

  /** Returns the setting with the row's channels set and unset; others stay as they are. */
  private static Setting changed(
      Setting setting, EventType type, Set<Channel> added, Set<Channel> removed) {
    var channels = EnumSet.noneOf(Channel.class);
    channels.addAll(setting.channelsFor(type));
    channels.addAll(added);
    channels.removeAll(removed);
    return setting.withChannels(type, channels);
  }

  /** Returns the scope that the tab's rows belong to; empty if the user may not change it. */
  private static Optional<Scope> scope(User user, HomeTab tab) {
    return switch (tab) {
      case INBOX, NOTIFICATIONS -> Optional.of(new Scope.Personal(user.username()));
      case SYSTEM -> Optional.<Scope>of(new Scope.System()).filter(_ -> user.admin());
      case TEMPLATE -> Optional.<Scope>of(new Scope.Template()).filter(_ -> user.admin());
      case PRODUCTS, SCHEDULE, ROUTES, WEBHOOKS, USERS, ACCESS, HEALTH, CHANGES -> Optional.empty();
    };
  }

  private static Set<Channel> parseChannels(Set<String> words) {
    var channels = EnumSet.noneOf(Channel.class);
    words.forEach(word -> Channel.of(word).ifPresent(channels::add));
    return channels;
  }
}
