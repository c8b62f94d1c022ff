package io.dojobell.slack.home;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.UserChange;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** The accounts: their Slack users, admins, and people who are notified. */
final class UsersView {
  static final int PAGE_SIZE = 15;
  private static final int MAX_NAME_LENGTH = 150;

  private UsersView() {}

  static void draw(HomePage page, Content.OfUsers users, ViewBuilder view) {
    var place = page.location();
    view.heading("Users");
    view.search(
        "Search by name, username or email address", place, new AdminAction.SearchUsers(""));
    if (users.found().users().isEmpty()) {
      view.smallPrint("No matches.");
    }
    users.found().users().forEach(user -> user(page.user(), user, view));
    view.pageButtons(place, PAGE_SIZE, users.found().total());
  }

  private static void user(User asker, User user, ViewBuilder view) {
    var marks = new ArrayList<String>();
    if (user.admin()) {
      marks.add("admin");
    }
    if (!user.active()) {
      marks.add("deactivated");
    }
    marks.add(
        user.slackUserId() == null
            ? "not matched in Slack"
            : "<@" + Mrkdwn.escape(50, user.slackUserId()) + ">");
    view.paragraph(
        "user:" + user.username(),
        "%s `%s` %s\n%s"
            .formatted(
                Texts.bold(MAX_NAME_LENGTH, user.name()),
                Mrkdwn.escape(MAX_NAME_LENGTH, user.username()),
                Mrkdwn.escape(MAX_NAME_LENGTH, address(user)),
                String.join(", ", marks)),
        BlockKit.overflow(Action.Menu.USER, choices(user)));
    if (!asker.username().equals(user.username())) {
      view.addButtons("rights:" + user.username(), rights(user));
    }
  }

  /** Returns the buttons that give or take rights, each with a question before it acts. */
  private static List<ButtonElement> rights(User user) {
    return List.of(
        user.admin()
            ? button(
                user, UserChange.REMOVE_ADMIN, "Remove admin", "%s can no longer change settings.")
            : button(
                user,
                UserChange.MAKE_ADMIN,
                "Make an admin",
                "%s will be able to change all settings, routes and accounts."),
        user.active()
            ? button(
                user,
                UserChange.DEACTIVATE,
                "Deactivate",
                "%s will get no notifications and can't use Dojobell until activated again.")
            : button(user, UserChange.ACTIVATE, "Activate", "%s will be notified again."));
  }

  private static ButtonElement button(
      User user, UserChange change, String label, String consequence) {
    var button = BlockKit.button(label, change(change, user.username()));
    button.setActionId(
        AdminAction.ChangeUser.BUTTON_PREFIX + change.name().toLowerCase(Locale.ROOT));
    button.setConfirm(
        BlockKit.confirmation(
            label + "?",
            consequence.formatted(
                TextSanitizer.truncate(
                    MAX_NAME_LENGTH,
                    Mrkdwn.escapePlainText(TextSanitizer.singleLine(user.name())))),
            label));
    return button;
  }

  private static String address(User user) {
    var address = user.slackAddress();
    return address == null ? "no address" : TextSanitizer.singleLine(address);
  }

  private static SequencedMap<String, Action> choices(User user) {
    var name = user.username();
    var choices = new LinkedHashMap<String, Action>();
    choices.put("Set Slack email", new Action.OpenModal(ModalId.ADDRESS, name));
    choices.put("Refresh Slack match", change(UserChange.REFRESH_SLACK_USER, name));
    return choices;
  }

  private static Action change(UserChange change, String username) {
    return new AdminAction.ChangeUser(change, username);
  }
}
