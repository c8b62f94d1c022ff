package io.dojobell.slack.home;

import io.dojobell.service.account.AccountService;
import io.dojobell.service.inbox.InboxService;
import io.dojobell.service.subscription.DeliveryPreferencesService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import io.dojobell.service.subscription.SubscriptionService;
import io.dojobell.slack.home.HomePage.Content;

/** Makes the readers of App Home's tabs for everybody. */
public final class PersonalTabs {
  private PersonalTabs() {}

  /** Returns the reader of a person's unread alerts, a page each time. */
  public static TabReader inbox(InboxService inboxes, AccountService accounts) {
    return (user, place, before) -> {
      var inbox = user.username();
      var storm = InboxView.storm(place);
      return new Content.OfInbox(
          storm
              .map(alert -> inboxes.storm(inbox, alert, before, InboxView.PAGE_SIZE))
              .orElseGet(() -> inboxes.unread(inbox, before, InboxView.PAGE_SIZE)),
          !accounts.hasSeenIntroduction(inbox));
    };
  }

  /** Returns the reader of a person's own setting. */
  public static TabReader notifications(
      SettingsService settings, SubscriptionService subscriptions) {
    return (user, _, _) ->
        new Content.OfNotifications(
            settings.getOrEmpty(new Scope.Personal(user.username())),
            subscriptions.hasEndpoint(user));
  }

  /** Returns the reader of the products that a person has settings for. */
  public static TabReader products(SubscriptionService subscriptions) {
    return (user, _, _) -> new Content.OfProducts(subscriptions.overview(user).products());
  }

  /** Returns the reader of a person's quiet hours, digest and mutes. */
  public static TabReader schedule(DeliveryPreferencesService preferences) {
    return (user, _, _) -> {
      var shown = preferences.of(user);
      return new Content.OfSchedule(shown, preferences.names(shown));
    };
  }
}
