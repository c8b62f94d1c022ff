package io.dojobell.blockkit;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.EndpointChange;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.Action.OpenModal;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.Action.UserChange;
import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.Destination;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongFunction;

/** Decodes actions of this version and of every earlier one. Total: any text has an action. */
final class ActionDecoder {
  /** The value of a button or option that opens the settings. */
  static final String SETTINGS = "open";

  private ActionDecoder() {}

  static Action decode(String id, String block, String value) {
    return find(id, block, value).orElseGet(Action.Unknown::new);
  }

  private static Optional<Action> find(String id, String block, String value) {
    if (id.startsWith("home:")) {
      return findInHome(id, block, value);
    }
    if (id.startsWith("run:")) {
      return Optional.of(new ReplyAction.Run(id.substring("run:".length()), value));
    }
    if (id.startsWith("follow:")) {
      return Optional.of(new ReplyAction.FollowProduct(value));
    }
    return switch (id) {
      case "open" -> Optional.of(new Action.OpenPage());
      case "settings" -> Optional.of(new OpenModal(ModalId.SETTINGS));
      case "modal:preview" -> Optional.of(new Action.PreviewRoute());
      case "show_all" -> withNumber(value, Action.ShowAll::new);
      case "events:back" -> showEvents(value, true);
      case "events:more" -> showEvents(value, false);
      case "more" -> findInMessageMenu(value);
      case "mute" -> Optional.of(new Action.Mute(value));
      case "unmute" -> Optional.of(new Action.Unmute(value));
      case "undo" -> Optional.of(new ReplyAction.Undo(value));
      case "why" -> Optional.of(new ReplyAction.Explain(number(value).orElse(null)));
      case "alerts:older" -> Optional.of(olderAlerts(value));
      case "products:more" -> Optional.of(moreProducts(value));
      default -> Optional.empty();
    };
  }

  private static Optional<Action> findInMessageMenu(String value) {
    if (value.equals(SETTINGS)) {
      return Optional.of(new OpenModal(ModalId.SETTINGS));
    }
    return argument(value, "mute")
        .<Action>map(Action.OpenMuteForm::new)
        .or(() -> withNumber(value, ReplyAction.Explain::new));
  }

  private static Optional<Action> showEvents(String page, boolean isBack) {
    return page.matches("\\d{1,6}")
        ? Optional.of(new Action.ShowEvents(Integer.parseInt(page), isBack))
        : Optional.empty();
  }

  private static Optional<Action> findInHome(String id, String block, String value) {
    if (id.startsWith("home:tab:")) {
      return Optional.of(new HomeAction.ShowTab(value));
    }
    if (id.startsWith("home:open")) {
      return openModal(value);
    }
    if (id.startsWith(AdminAction.ChangeUser.BUTTON_PREFIX)) {
      return changeUser(value);
    }
    if (id.startsWith("home:preset:")) {
      return Optional.of(new HomeAction.ApplyPreset(value));
    }
    if (id.startsWith(AdminAction.ChangeEndpoint.PREFIX)) {
      return changeEndpoint(id.substring(AdminAction.ChangeEndpoint.PREFIX.length()), value);
    }
    return switch (id) {
      case "home:preset-undo" -> Optional.of(new HomeAction.UndoPreset(value));
      case "home:severity" -> Optional.of(new HomeAction.SetMinSeverity(value));
      case "home:introduced" -> Optional.of(new HomeAction.DismissIntroduction());
      case "home:alert-read" -> withNumber(value, HomeAction.ReadAlert::new);
      case "home:alerts-read" -> Optional.of(new HomeAction.ReadAlerts());
      case "home:storm" -> withNumber(value, HomeAction.ShowStorm::new);
      case "home:storm-read" -> withNumber(value, HomeAction.ReadStorm::new);
      case "home:older" -> withNumber(value, HomeAction.ShowAlertsBefore::new);
      case "home:follow" -> Optional.of(new HomeAction.Follow(value));
      case "home:product" ->
          openModal(value).or(() -> argument(value, "remove").map(HomeAction.Unfollow::new));
      case "home:unmute" -> endMute(value);
      case "home:quiet-off" -> Optional.of(new HomeAction.ClearQuietHours());
      case "home:digest-off" -> Optional.of(new HomeAction.ClearDigest());
      case "home:page:more" -> withNumber(value, offset -> new HomeAction.ShowPage(offset, false));
      case "home:page:back" -> withNumber(value, offset -> new HomeAction.ShowPage(offset, true));
      case "home:row" -> HomeAction.ChangeRow.ofBlock(block);
      case "home:search" -> Optional.of(new AdminAction.SearchUsers(value));
      case "home:search-products" -> Optional.of(new AdminAction.SearchProducts(value));
      case "home:user" -> openModal(value).or(() -> changeUser(value));
      case "home:route" -> openModal(value).or(() -> deleteRoute(value));
      case "home:route-restore" -> withNumber(value, AdminAction.RestoreRoute::new);
      case "home:retry" -> withNumber(value, AdminAction.RetryDelivery::new);
      case "home:retry-all" -> destination(value).map(AdminAction.RetryAll::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Action> openModal(String value) {
    if (!value.startsWith("open:")) {
      return Optional.empty();
    }
    var words = value.substring("open:".length()).split(" ", 2);
    return ModalId.of(words[0])
        .map(modal -> new OpenModal(modal, words.length > 1 ? words[1] : ""));
  }

  private static Optional<Action> deleteRoute(String value) {
    return withNumber(argument(value, "delete").orElse(""), AdminAction.DeleteRoute::new);
  }

  private static Action olderAlerts(String value) {
    var words = value.split(" ", 2);
    return new ReplyAction.OlderAlerts(
        number(words[0]).orElse(Long.MAX_VALUE), words.length > 1 && words[1].equals("unread"));
  }

  private static Action moreProducts(String value) {
    var words = value.split(" ", 2);
    return words[0].matches("\\d{1,6}")
        ? new ReplyAction.MoreProducts(Integer.parseInt(words[0]), words.length > 1 ? words[1] : "")
        : new ReplyAction.MoreProducts(0, "");
  }

  private static Optional<Action> endMute(String value) {
    var words = value.split(" ", 2);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(words[0]))
        .findFirst()
        .map(kind -> new HomeAction.EndMute(kind, words.length > 1 ? words[1] : ""));
  }

  private static Optional<Action> changeUser(String value) {
    var words = value.split(" ", 2);
    return words.length < 2
        ? Optional.empty()
        : Arrays.stream(UserChange.values())
            .filter(change -> change.wireName().equals(words[0]))
            .findFirst()
            .map(change -> new AdminAction.ChangeUser(change, words[1]));
  }

  private static Optional<Action> changeEndpoint(String word, String id) {
    return Arrays.stream(EndpointChange.values())
        .filter(change -> change.wireName().equals(word))
        .findFirst()
        .flatMap(
            change -> withNumber(id, number -> new AdminAction.ChangeEndpoint(change, number)));
  }

  private static Optional<Destination> destination(String text) {
    try {
      return Optional.of(Destination.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> argument(String value, String word) {
    return value.startsWith(word + " ")
        ? Optional.of(value.substring(word.length() + 1))
        : Optional.empty();
  }

  private static Optional<Action> withNumber(String text, LongFunction<Action> action) {
    return number(text).map(action::apply);
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
