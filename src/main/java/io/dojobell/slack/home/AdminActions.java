package io.dojobell.slack.home;

import io.dojobell.model.Destination;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomeActions.ElementUse;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Performs the actions of elements on an admin's tabs; the caller has checked that the user is an
 * admin.
 */
record AdminActions(AdminPageReader reader, Consumer<User> lookUpInSlack) {

  /**
   * Performs the action.
   *
   * @return the place in App Home where the admin is then
   */
  HomeLocation perform(User admin, HomeLocation place, ElementUse use) {
    var parts = reader.services();
    return switch (use.action()) {
      case "home:search" -> place.withTab(HomeTab.USERS).withSearch(use.value());
      case "home:user" -> {
        changeUser(admin, use.value().split(" ", 2));
        yield place;
      }
      case "home:route" -> {
        var id = HomeActions.argument(use, "delete ").filter(word -> word.matches("\\d{1,18}"));
        yield id.isPresent() && parts.routes().delete(Long.parseLong(id.get()))
            ? place.withMessage("deleted:" + id.get())
            : place;
      }
      case "home:route-restore" -> {
        HomeActions.number(use).ifPresent(parts.routes()::restore);
        yield place;
      }
      case "home:retry" -> {
        HomeActions.number(use).ifPresent(parts.log()::retry);
        yield place;
      }
      case "home:retry-all" -> {
        retryAll(use.value());
        yield place;
      }
      default ->
          use.action().startsWith("home:tab:")
              ? HomeLocation.startOf(HomeTab.parse(use.value()))
              : place;
    };
  }

  private void retryAll(String destination) {
    try {
      reader.services().log().retryAll(Destination.parse(destination));
    } catch (IllegalArgumentException _) {
      // An unknown button: nothing is done.
    }
  }

  /** Changes the account; an admin cannot lock themselves out. */
  private void changeUser(User admin, String[] words) {
    if (words.length < 2) {
      return;
    }
    var mayLock = !admin.username().equals(words[1]);
    switch (words[0]) {
      case "admin" -> updateUser(words[1], user -> withFlags(user, true, user.active()));
      case "plain" -> {
        if (mayLock) {
          updateUser(words[1], user -> withFlags(user, false, user.active()));
        }
      }
      case "on" -> updateUser(words[1], user -> withFlags(user, user.admin(), true));
      case "off" -> {
        if (mayLock) {
          updateUser(words[1], user -> withFlags(user, user.admin(), false));
        }
      }
      case "untie" ->
          reader.services().accounts().user(words[1]).ifPresent(this::refreshSlackAccount);
      default -> {}
    }
  }

  /** Looks the account up in Slack; the result is on the page that is rendered next. */
  private void refreshSlackAccount(User user) {
    reader.services().accounts().unlinkSlack(user.username());
    lookUpInSlack.accept(user);
  }

  private void updateUser(String username, UnaryOperator<User> change) {
    reader.services().accounts().change(username, change);
  }

  private static User withFlags(User user, boolean admin, boolean active) {
    return new User(
        user.username(),
        user.name(),
        user.email(),
        user.slackEmail(),
        user.slackUserId(),
        admin,
        active);
  }
}
