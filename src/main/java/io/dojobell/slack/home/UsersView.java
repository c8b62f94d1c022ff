package io.dojobell.slack.home;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.PlainTextInputElement;
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
import java.util.SequencedMap;

/** The accounts: their Slack users, admins, and people who are notified. */
final class UsersView {
  static final int PAGE_SIZE = 15;
  private static final int MAX_NAME_LENGTH = 150;

  private UsersView() {}

  static void draw(HomePage page, Content.OfUsers users, ViewBuilder view) {
    var place = page.location();
    view.heading("Users");
    view.add(search(place));
    if (users.found().users().isEmpty()) {
      view.smallPrint("Nobody is like that.");
    }
    users.found().users().forEach(user -> user(page.user(), user, view));
    view.pageButtons(place, PAGE_SIZE, users.found().total());
  }

  private static InputBlock search(HomeLocation place) {
    var onEnter =
        DispatchActionConfig.builder().triggerActionsOn(List.of("on_enter_pressed")).build();
    var words =
        PlainTextInputElement.builder()
            .actionId(new AdminAction.SearchUsers("").encode().id())
            .initialValue(place.search().isEmpty() ? null : place.search())
            .maxLength(100)
            .dispatchActionConfig(onEnter)
            .build();
    return InputBlock.builder()
        .blockId("search")
        .label(BlockKit.plainText("Search by name, username or address"))
        .dispatchAction(true)
        .optional(true)
        .element(words)
        .build();
  }

  private static void user(User asker, User user, ViewBuilder view) {
    var marks = new ArrayList<String>();
    if (user.admin()) {
      marks.add("admin");
    }
    if (!user.active()) {
      marks.add("switched off");
    }
    marks.add(
        user.slackUserId() == null
            ? "not found in Slack yet"
            : "<@" + Mrkdwn.escape(50, user.slackUserId()) + ">");
    view.paragraph(
        "user:" + user.username(),
        "%s `%s` %s\n%s"
            .formatted(
                Texts.bold(MAX_NAME_LENGTH, user.name()),
                Mrkdwn.escape(MAX_NAME_LENGTH, user.username()),
                Mrkdwn.escape(MAX_NAME_LENGTH, address(user)),
                String.join(", ", marks)),
        BlockKit.overflow(Action.Menu.USER, choices(asker, user)));
  }

  private static String address(User user) {
    var address = user.slackAddress();
    return address == null ? "no address" : TextSanitizer.singleLine(address);
  }

  /** Returns the actions on an account; an admin cannot lock themselves out. */
  private static SequencedMap<String, Action> choices(User asker, User user) {
    var name = user.username();
    var choices = new LinkedHashMap<String, Action>();
    if (!asker.username().equals(name)) {
      choices.put(
          user.admin() ? "No longer an admin" : "Make an admin",
          change(user.admin() ? UserChange.REMOVE_ADMIN : UserChange.MAKE_ADMIN, name));
      choices.put(
          user.active() ? "Switch off" : "Switch on",
          change(user.active() ? UserChange.DEACTIVATE : UserChange.ACTIVATE, name));
    }
    choices.put("Slack address", new Action.OpenModal(ModalId.ADDRESS, name));
    choices.put("Refresh Slack match", change(UserChange.REFRESH_SLACK_USER, name));
    return choices;
  }

  private static Action change(UserChange change, String username) {
    return new AdminAction.ChangeUser(change, username);
  }
}
