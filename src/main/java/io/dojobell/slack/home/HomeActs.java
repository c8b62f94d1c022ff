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

/** What the elements of App Home do. Total: what it does not know changes nothing. */
public final class HomeActs {
  private final HomeDesk desk;
  private final AdminActs admin;

  /**
   * @param lookUp looks an account up in Slack; may ask Slack, and block
   */
  public HomeActs(HomeDesk desk, Consumer<User> lookUp) {
    this.desk = desk;
    this.admin = new AdminActs(desk.admins(), lookUp);
  }

  /**
   * An element that was used.
   *
   * @param block its block's id
   * @param value a button's, or a menu's choice; empty: none
   * @param ticks what was changed in check boxes
   */
  public record Act(String action, String block, String value, Ticks ticks) {}

  /** The values of check boxes that were ticked, and of those that were unticked. */
  public record Ticks(Set<String> ticked, Set<String> unticked) {
    public static final Ticks NONE = new Ticks(Set.of(), Set.of());

    public Ticks {
      ticked = Set.copyOf(ticked);
      unticked = Set.copyOf(unticked);
    }

    /** Returns what changed from the one selection to the other. */
    public static Ticks between(Set<String> before, Set<String> after) {
      var ticked = new HashSet<>(after);
      ticked.removeAll(before);
      var unticked = new HashSet<>(before);
      unticked.removeAll(after);
      return new Ticks(ticked, unticked);
    }
  }

  /**
   * Does it, and gives the page as it is then.
   *
   * @param metadata the view's, which says what page was shown
   */
  public HomePage act(User user, String metadata, Act act) {
    return CurrentActor.runAs(user.username(), () -> done(user, metadata, act));
  }

  private HomePage done(User user, String metadata, Act act) {
    var place = user.admin() ? Place.of(metadata) : Place.of(metadata).of(Tab.ME);
    var before = Long.MAX_VALUE;
    switch (act.action()) {
      case "home:row" -> row(user, place.tab(), act);
      case "home:alert-read" -> number(act).ifPresent(id -> desk.readAlert(user, id));
      case "home:alerts-read" -> desk.readAlerts(user);
      case "home:older" -> before = number(act).orElse(Long.MAX_VALUE);
      case "home:follow" -> desk.follow(user, act.value());
      case "home:product" -> rest(act, "remove ").ifPresent(key -> desk.unfollow(user, key));
      case "home:introduced" -> desk.introduced(user);
      case "home:unmute" -> unmute(user, act.value());
      case "home:quiet-off" -> desk.noQuietHours(user);
      case "home:digest-off" -> desk.noDigest(user);
      case "home:page:more", "home:page:back" -> place = place.from(number(act).orElse(0L));
      default -> place = user.admin() ? admin.act(user, place, act) : place;
    }
    return desk.read(user, place, before);
  }

  private void row(User user, Tab tab, Act act) {
    var ticked = channels(act.ticks().ticked());
    if (tab != Tab.SYSTEM) {
      ticked.remove(Channel.TEAMS);
    }
    var unticked = channels(act.ticks().unticked());
    if (act.block().startsWith("row:")) {
      EventType.of(act.block().substring("row:".length()))
          .ifPresent(type -> desk.row(user, tab, type, new HomeDesk.RowChange(ticked, unticked)));
    }
  }

  private static Set<Channel> channels(Set<String> words) {
    var channels = EnumSet.noneOf(Channel.class);
    words.forEach(word -> Channel.of(word).ifPresent(channels::add));
    return channels;
  }

  private void unmute(User user, String value) {
    var words = value.split(" ", 2);
    Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(words[0]))
        .findFirst()
        .ifPresent(kind -> desk.unmute(user, kind, words.length > 1 ? words[1] : ""));
  }

  static Optional<String> rest(Act act, String first) {
    return act.value().startsWith(first)
        ? Optional.of(act.value().substring(first.length()))
        : Optional.empty();
  }

  static Optional<Long> number(Act act) {
    return act.value().matches("\\d{1,18}")
        ? Optional.of(Long.parseLong(act.value()))
        : Optional.empty();
  }
}
