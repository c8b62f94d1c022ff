package io.dojobell.slack.home;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.model.User;
import java.util.HashSet;
import java.util.Set;

/** Performs the actions of App Home's elements. Total: an unknown action changes nothing. */
public final class HomeActions {
  private final HomePages pages;
  private final PersonalActions personalActions;
  private final AdminActions adminActions;

  public HomeActions(HomePages pages, PersonalActions personal, AdminActions admin) {
    this.pages = pages;
    this.personalActions = personal;
    this.adminActions = admin;
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
    var isAllowed = user.admin() || !shown.tab().isForAdmins();
    var place = isAllowed ? shown : shown.withTab(HomeTab.INBOX);
    if (!isAllowed && use.action() instanceof HomeAction.ChangeRow) {
      return pages.read(user, place);
    }
    return switch (use.action()) {
      case AdminAction action ->
          pages.read(user, user.admin() ? adminActions.perform(user, place, action) : place);
      case HomeAction.ShowAlertsBefore(var id) -> pages.read(user, place, id);
      case HomeAction.ShowPage(var offset, _) -> pages.read(user, pagedPlace(place, offset));
      case HomeAction action ->
          pages.read(user, personalActions.perform(user, place, action, use.ticks()));
      case Action.OpenPage _,
          Action.OpenModal _,
          Action.PreviewRoute _,
          Action.ShowAll _,
          Action.ShowEvents _,
          Action.Mute _,
          Action.OpenMuteForm _,
          Action.Unmute _,
          Action.ReplyAction _,
          Action.Unknown _ ->
          pages.read(user, place);
    };
  }

  /** Returns the page; in a view of an earlier version, the first tab had the products' pages. */
  private static HomeLocation pagedPlace(HomeLocation place, long offset) {
    return place
        .withTab(place.tab() == HomeTab.INBOX ? HomeTab.PRODUCTS : place.tab())
        .withOffset(offset);
  }
}
