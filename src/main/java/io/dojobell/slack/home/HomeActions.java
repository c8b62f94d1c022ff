package io.dojobell.slack.home;

import io.dojobell.model.Channel;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.EventType;
import io.dojobell.model.User;
import io.dojobell.service.CurrentActor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Performs the actions of App Home's elements. Total: an unknown action changes nothing. */
public final class HomeActions {
  private final HomePageService service;
  private final AdminActions adminActions;

  /**
   * @param lookUp looks an account up in Slack; may ask Slack, and block
   */
  public HomeActions(HomePageService desk, Consumer<User> lookUp) {
    this.service = desk;
    this.adminActions = new AdminActions(desk.adminReader(), lookUp);
  }

  /**
   * A use of an element.
   *
   * @param block its block's id
   * @param value a button's value, or a menu's choice; empty: none
   * @param ticks the changes of check boxes
   */
  public record ElementUse(String action, String block, String value, CheckboxDelta ticks) {}

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
  public HomePage performAndRead(User user, String metadata, ElementUse act) {
    return CurrentActor.runAs(user.username(), () -> perform(user, metadata, act));
  }

  private HomePage perform(User user, String metadata, ElementUse act) {
    var place =
        user.admin()
            ? HomeLocation.decode(metadata)
            : HomeLocation.decode(metadata).withTab(HomeTab.ME);
    var before = Long.MAX_VALUE;
    switch (act.action()) {
      case "home:row" -> changeRow(user, place.tab(), act);
      case "home:alert-read" -> number(act).ifPresent(id -> service.markAlertRead(user, id));
      case "home:alerts-read" -> service.markAlertsRead(user);
      case "home:older" -> before = number(act).orElse(Long.MAX_VALUE);
      case "home:follow" -> service.follow(user, act.value());
      case "home:product" -> argument(act, "remove ").ifPresent(key -> service.unfollow(user, key));
      case "home:introduced" -> service.dismissIntroduction(user);
      case "home:unmute" -> unmute(user, act.value());
      case "home:quiet-off" -> service.clearQuietHours(user);
      case "home:digest-off" -> service.clearDigest(user);
      case "home:page:more", "home:page:back" -> place = place.withOffset(number(act).orElse(0L));
      default -> place = user.admin() ? adminActions.perform(user, place, act) : place;
    }
    return service.read(user, place, before);
  }

  private void changeRow(User user, HomeTab tab, ElementUse act) {
    var ticked = parseChannels(act.ticks().checked());
    if (tab != HomeTab.SYSTEM) {
      ticked.remove(Channel.TEAMS);
    }
    var unticked = parseChannels(act.ticks().unchecked());
    if (act.block().startsWith("row:")) {
      EventType.of(act.block().substring("row:".length()))
          .ifPresent(
              type ->
                  service.changeRow(
                      user, tab, type, new HomePageService.RowChange(ticked, unticked)));
    }
  }

  private static Set<Channel> parseChannels(Set<String> words) {
    var channels = EnumSet.noneOf(Channel.class);
    words.forEach(word -> Channel.of(word).ifPresent(channels::add));
    return channels;
  }

  private void unmute(User user, String value) {
    var words = value.split(" ", 2);
    Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(words[0]))
        .findFirst()
        .ifPresent(kind -> service.unmute(user, kind, words.length > 1 ? words[1] : ""));
  }

  static Optional<String> argument(ElementUse act, String first) {
    return act.value().startsWith(first)
        ? Optional.of(act.value().substring(first.length()))
        : Optional.empty();
  }

  static Optional<Long> number(ElementUse act) {
    return act.value().matches("\\d{1,18}")
        ? Optional.of(Long.parseLong(act.value()))
        : Optional.empty();
  }
}
