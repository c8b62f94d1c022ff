package io.dojobell.slack.home;

import io.dojobell.model.Destination;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomeActs.Act;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the elements of an admin's tabs do; whoever calls it has made sure that it is one. */
record AdminActs(AdminDesk desk, Consumer<User> lookUp) {

  /** Does it, and gives where the admin is then. */
  Place act(User admin, Place place, Act act) {
    var parts = desk.parts();
    return switch (act.action()) {
      case "home:search" -> place.of(Tab.USERS).words(act.value());
      case "home:user" -> {
        user(admin, act.value().split(" ", 2));
        yield place;
      }
      case "home:route" -> {
        var id = HomeActs.rest(act, "delete ").filter(word -> word.matches("\\d{1,18}"));
        yield id.isPresent() && parts.routes().delete(Long.parseLong(id.get()))
            ? place.note("deleted:" + id.get())
            : place;
      }
      case "home:route-restore" -> {
        HomeActs.number(act).ifPresent(parts.routes()::restore);
        yield place;
      }
      case "home:retry" -> {
        HomeActs.number(act).ifPresent(parts.log()::retry);
        yield place;
      }
      case "home:retry-all" -> {
        retryAll(act.value());
        yield place;
      }
      default -> act.action().startsWith("home:tab:") ? Place.at(Tab.of(act.value())) : place;
    };
  }

  private void retryAll(String destination) {
    try {
      desk.parts().log().retryAll(Destination.parse(destination));
    } catch (IllegalArgumentException _) {
      // A button that is none of ours: nothing is tried.
    }
  }

  /** An admin cannot lock themselves out. */
  private void user(User admin, String[] words) {
    if (words.length < 2) {
      return;
    }
    var mayLock = !admin.username().equals(words[1]);
    switch (words[0]) {
      case "admin" -> change(words[1], user -> with(user, true, user.active()));
      case "plain" -> {
        if (mayLock) {
          change(words[1], user -> with(user, false, user.active()));
        }
      }
      case "on" -> change(words[1], user -> with(user, user.admin(), true));
      case "off" -> {
        if (mayLock) {
          change(words[1], user -> with(user, user.admin(), false));
        }
      }
      case "untie" -> desk.parts().directory().user(words[1]).ifPresent(this::lookUpAgain);
      default -> {}
    }
  }

  /** What Slack says is on the page that is drawn next. */
  private void lookUpAgain(User user) {
    desk.parts().directory().unlinkSlack(user.username());
    lookUp.accept(user);
  }

  private void change(String username, UnaryOperator<User> change) {
    desk.parts().directory().change(username, change);
  }

  private static User with(User user, boolean admin, boolean active) {
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
