package io.dojobell.slack.home;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.service.subscription.SubscriptionService.SubscriptionChange;
import io.dojobell.slack.home.HomeActions.CheckboxDelta;
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
   * @param tab that the element stands on
   * @param ticks the changes of check boxes
   */
  void perform(User user, HomeTab tab, HomeAction action, CheckboxDelta ticks) {
    switch (action) {
      case HomeAction.ChangeRow(var type) -> changeRow(user, tab, type, ticks);
      case HomeAction.ReadAlert(var id) -> inboxes.readOf(user.username(), id);
      case HomeAction.ReadAlerts _ -> inboxes.readAll(user.username());
      case HomeAction.Follow(var product) -> follow(user, product);
      case HomeAction.Unfollow(var product) ->
          settings.delete(Actor.of(user), new Scope.OfProduct(user.username(), product));
      case HomeAction.DismissIntroduction _ -> accounts.markIntroductionSeen(user.username());
      case HomeAction.EndMute(var kind, var subject) -> preferences.unmute(user, kind, subject);
      case HomeAction.ClearQuietHours _ ->
          preferences.changeTimes(user, times -> times.withQuiet(null));
      case HomeAction.ClearDigest _ ->
          preferences.changeTimes(user, times -> times.withDigest(null));
      case HomeAction.ShowAlertsBefore _, HomeAction.ShowPage _, AdminAction _ -> {
        // These show another page.
      }
    }
  }

  private void follow(User user, String product) {
    var change =
        new SubscriptionChange(
            true, Set.of(EventType.values()), Optional.of(product), Set.of(Channel.SLACK), null);
    subscriptions.change(user, change);
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
      case ME -> Optional.of(new Scope.Personal(user.username()));
      case SYSTEM -> Optional.<Scope>of(new Scope.System()).filter(_ -> user.admin());
      case TEMPLATE -> Optional.<Scope>of(new Scope.Template()).filter(_ -> user.admin());
      case ROUTES, USERS, HEALTH, CHANGES -> Optional.empty();
    };
  }

  private static Set<Channel> parseChannels(Set<String> words) {
    var channels = EnumSet.noneOf(Channel.class);
    words.forEach(word -> Channel.of(word).ifPresent(channels::add));
    return channels;
  }
}
