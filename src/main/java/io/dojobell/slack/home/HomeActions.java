package io.dojobell.slack.home;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.User;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Performs the actions of App Home's elements. Total: an unknown action changes nothing. */
public final class HomeActions {
  private final HomePageService service;
  private final AdminActions adminActions;

  /**
   * @param lookUp looks an account up in Slack; may ask Slack, and block
   */
  public HomeActions(HomePageService service, Consumer<User> lookUp) {
    this.service = service;
    this.adminActions = new AdminActions(service.adminReader(), lookUp);
  }

  /**
   * A use of an element.
   *
   * @param ticks the changes of check boxes
   */
  public record ElementUse(Action action, CheckboxDelta ticks) {}

  /** The values of check boxes that were ticked, and of those that were unticked. */
  public record CheckboxDelta(Set<String> checked, Set<String> unchecked) {
    public static final CheckboxDelta NONE = new CheckboxDelta(Set.of(), Set.of());

    public CheckboxDelta {
      checked = Set.copyOf(checked);
      unchecked = Set.copyOf(unchecked);
    }

    /** Returns the difference between two selections. */
    public static CheckboxDelta between(Set<String> before, Set<String> after) {
      var ticked = new HashSet<>(after);
      ticked.removeAll(before);
      var unticked = new HashSet<>(before);
      unticked.removeAll(after);
      return new CheckboxDelta(ticked, unticked);
    }
  }

  /**
   * Performs the action and returns the page as it is then.
   *
   * @param metadata the view's, which names the page that was shown
   */
  public HomePage performAndRead(User user, String metadata, ElementUse use) {
    var shown = HomeLocation.decode(metadata);
    var place = user.admin() ? shown : shown.withTab(HomeTab.ME);
    return switch (use.action()) {
      case AdminAction action ->
          read(user, user.admin() ? adminActions.perform(user, place, action) : place);
      case HomeAction.ShowAlertsBefore(var id) -> service.read(user, place, id);
      case HomeAction.ShowPage(var offset, _) -> read(user, place.withOffset(offset));
      case HomeAction action -> {
        change(user, place.tab(), action, use.ticks());
        yield read(user, place);
      }
      case Action.OpenPage _,
          Action.OpenModal _,
          Action.PreviewRoute _,
          Action.Mute _,
          Action.Unmute _,
          Action.ReplyAction _,
          Action.Unknown _ ->
          read(user, place);
    };
  }

  private HomePage read(User user, HomeLocation place) {
    return service.read(user, place, Long.MAX_VALUE);
  }

  private void change(User user, HomeTab tab, HomeAction action, CheckboxDelta ticks) {
    switch (action) {
      case HomeAction.ChangeRow(var type) -> changeRow(user, tab, type, ticks);
      case HomeAction.ReadAlert(var id) -> service.markAlertRead(user, id);
      case HomeAction.ReadAlerts _ -> service.markAlertsRead(user);
      case HomeAction.Follow(var product) -> service.follow(user, product);
      case HomeAction.Unfollow(var product) -> service.unfollow(user, product);
      case HomeAction.DismissIntroduction _ -> service.dismissIntroduction(user);
      case HomeAction.EndMute(var kind, var subject) -> service.unmute(user, kind, subject);
      case HomeAction.ClearQuietHours _ -> service.clearQuietHours(user);
      case HomeAction.ClearDigest _ -> service.clearDigest(user);
      case HomeAction.ShowAlertsBefore _, HomeAction.ShowPage _, AdminAction _ -> {
        // These show another page.
      }
    }
  }

  private void changeRow(User user, HomeTab tab, EventType type, CheckboxDelta ticks) {
    var ticked = parseChannels(ticks.checked());
    if (tab != HomeTab.SYSTEM) {
      ticked.removeIf(channel -> !channel.isPersonal());
    }
    var unticked = parseChannels(ticks.unchecked());
    service.changeRow(user, tab, type, new HomePageService.RowChange(ticked, unticked));
  }

  private static Set<Channel> parseChannels(Set<String> words) {
    var channels = EnumSet.noneOf(Channel.class);
    words.forEach(word -> Channel.of(word).ifPresent(channels::add));
    return channels;
  }
}
