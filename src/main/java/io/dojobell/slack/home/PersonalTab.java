package io.dojobell.slack.home;

import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.service.subscription.SubscriptionService;

/** Reads the first tab of App Home: a person's alerts, settings, products and mutes. */
public record PersonalTab(
    InboxService inboxes,
    SettingsService settings,
    SubscriptionService subscriptions,
    DeliveryPreferencesService preferences,
    AccountService accounts)
    implements TabReader {
  private static final int ALERT_COUNT = 5;

  @Override
  public HomePage.Content read(User user, HomeLocation place, long before) {
    return new HomePage.Content.Personal(
        inboxes.page(user.username(), true, before, ALERT_COUNT),
        settings.getOrEmpty(new Scope.Personal(user.username())),
        subscriptions.overview(user).products(),
        preferences.of(user),
        !accounts.hasSeenIntroduction(user.username()));
  }
}
