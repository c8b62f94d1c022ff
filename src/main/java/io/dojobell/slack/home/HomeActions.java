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
  public HomeActions(HomePageService service, Consumer<User> lookUp) {
    this.service = service;
    this.adminActions = new AdminActions(service.adminReader(), lookUp);
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
  public HomePage performAndRead(User user, String metadata, ElementUse use) {
    return CurrentActor.runAs(user.username(), () -> perform(user, metadata, use));
  }

  private HomePage perform(User user, String metadata, ElementUse use) {
    var place =
        user.admin()
            ? HomeLocation.decode(metadata)
            : HomeLocation.decode(metadata).withTab(HomeTab.ME);
    var before = Long.MAX_VALUE;
    switch (use.action()) {
      case "home:row" -> changeRow(user, place.tab(), use);
      case "home:alert-read" -> number(use).ifPresent(id -> service.markAlertRead(user, id));
      case "home:alerts-read" -> service.markAlertsRead(user);
      case "home:older" -> before = number(use).orElse(Long.MAX_VALUE);
      case "home:follow" -> service.follow(user, use.value());
      case "home:product" -> argument(use, "remove ").ifPresent(key -> service.unfollow(user, key));
      case "home:introduced" -> service.dismissIntroduction(user);
      case "home:unmute" -> unmute(user, use.value());
      case "home:quiet-off" -> service.clearQuietHours(user);
      case "home:digest-off" -> service.clearDigest(user);
      case "home:page:more", "home:page:back" -> place = place.withOffset(number(use).orElse(0L));
      default -> place = user.admin() ? adminActions.perform(user, place, use) : place;
    }
    return service.read(user, place, before);
  }

  private void changeRow(User user, HomeTab tab, ElementUse use) {
    var ticked = parseChannels(use.ticks().checked());
    if (tab != HomeTab.SYSTEM) {
      ticked.remove(Channel.TEAMS);
    }
    var unticked = parseChannels(use.ticks().unchecked());
    if (use.block().startsWith("row:")) {
      EventType.of(use.block().substring("row:".length()))
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

  static Optional<String> argument(ElementUse use, String first) {
    return use.value().startsWith(first)
        ? Optional.of(use.value().substring(first.length()))
        : Optional.empty();
  }

  static Optional<Long> number(ElementUse use) {
    return use.value().matches("\\d{1,18}")
        ? Optional.of(Long.parseLong(use.value()))
        : Optional.empty();
  }
}
