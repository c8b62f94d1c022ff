package io.dojobell.blockkit;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.Encoded;
import io.dojobell.blockkit.Action.HomeAction;
import io.dojobell.blockkit.Action.Menu;
import io.dojobell.blockkit.Action.ReplyAction;

/** Encodes actions; an id or value is never changed, since sent messages contain it. */
final class ActionEncoder {
  private ActionEncoder() {}

  static Encoded encode(Action action) {
    return switch (action) {
      case Action.OpenPage _ -> new Encoded("open", "");
      case Action.OpenModal(var modal, _) when modal == ModalId.SETTINGS ->
          new Encoded("settings", ActionDecoder.SETTINGS);
      case Action.OpenModal(var modal, var subject) ->
          new Encoded(openId(modal), ("open:" + modal.wireName() + " " + subject).strip());
      case Action.PreviewRoute _ -> new Encoded("modal:preview", "preview");
      case Action.OpenMuteForm(var argument) -> new Encoded(Menu.MESSAGE.id(), "mute " + argument);
      case Action.ShowAll(var delivery) -> new Encoded("show_all", "" + delivery);
      case Action.ShowEvents(var page, var isBack) ->
          new Encoded(isBack ? "events:back" : "events:more", "" + page);
      case Action.Mute(var command) -> new Encoded("mute", command);
      case Action.Unmute(var command) -> new Encoded("unmute", command);
      case Action.Unknown _ -> new Encoded("unknown", "");
      case ReplyAction reply -> encode(reply);
      case AdminAction admin -> encode(admin);
      case HomeAction home -> encode(home);
    };
  }

  /** Returns the id of the button, by which the buttons of one block differ. */
  private static String openId(ModalId modal) {
    return switch (modal) {
      case LINK, MUTE, TIMES -> "home:open:" + modal.wireName();
      case ACCESS,
          ADDRESS,
          CALENDAR,
          EVENTS,
          MESSAGE_EVENTS,
          MESSAGE_MUTE,
          PRODUCT,
          ROUTE,
          SETTINGS,
          SYSTEM,
          TEAM_EVENTS,
          TEMPLATE_EVENTS,
          WEBHOOK ->
          "home:open";
    };
  }

  private static Encoded encode(ReplyAction action) {
    return switch (action) {
      case ReplyAction.Run(var name, var command) -> new Encoded("run:" + name, command);
      case ReplyAction.FollowProduct(var product) -> new Encoded("follow:" + product, product);
      case ReplyAction.Undo(var token) -> new Encoded("undo", token);
      case ReplyAction.Explain(var delivery) ->
          new Encoded("why", delivery == null ? "last" : delivery.toString());
      case ReplyAction.OlderAlerts(var before, var unreadOnly) ->
          new Encoded("alerts:older", before + (unreadOnly ? " unread" : ""));
      case ReplyAction.MoreProducts(var from, var words) ->
          new Encoded("products:more", from + " " + words);
    };
  }

  private static Encoded encode(HomeAction action) {
    return switch (action) {
      case HomeAction.ShowTab(var tab) -> new Encoded("home:tab:" + tab, tab);
      case HomeAction.ApplyPreset(var preset) -> new Encoded("home:preset:" + preset, preset);
      case HomeAction.UndoPreset(var token) -> new Encoded("home:preset-undo", token);
      case HomeAction.SetMinSeverity(var severity) -> new Encoded("home:severity", severity);
      case HomeAction.DismissIntroduction _ -> new Encoded("home:introduced", "yes");
      case HomeAction.ReadAlert(var id) -> new Encoded("home:alert-read", "" + id);
      case HomeAction.ReadAlerts _ -> new Encoded("home:alerts-read", "all");
      case HomeAction.ShowStorm(var alert) -> new Encoded("home:storm", "" + alert);
      case HomeAction.ReadStorm(var alert) -> new Encoded("home:storm-read", "" + alert);
      case HomeAction.ShowAlertsBefore(var id) -> new Encoded("home:older", "" + id);
      case HomeAction.Follow(var product) -> new Encoded("home:follow", product);
      case HomeAction.Unfollow(var product) -> new Encoded(Menu.PRODUCT.id(), "remove " + product);
      case HomeAction.EndMute(var kind, var subject) ->
          new Encoded("home:unmute", kind + " " + subject);
      case HomeAction.ClearQuietHours _ -> new Encoded("home:quiet-off", "off");
      case HomeAction.ClearDigest _ -> new Encoded("home:digest-off", "off");
      case HomeAction.ShowPage(var offset, var isBack) ->
          new Encoded(isBack ? "home:page:back" : "home:page:more", "" + offset);
      case HomeAction.ChangeRow _ -> new Encoded("home:row", "");
      case AdminAction admin -> encode(admin);
    };
  }

  private static Encoded encode(AdminAction action) {
    return switch (action) {
      case AdminAction.SearchUsers(var words) -> new Encoded("home:search", words);
      case AdminAction.SearchProducts(var words) -> new Encoded("home:search-products", words);
      case AdminAction.ChangeUser(var change, var username) ->
          new Encoded(Menu.USER.id(), change.wireName() + " " + username);
      case AdminAction.DeleteRoute(var id) -> new Encoded(Menu.ROUTE.id(), "delete " + id);
      case AdminAction.RestoreRoute(var id) -> new Encoded("home:route-restore", "" + id);
      case AdminAction.ChangeEndpoint(var change, var id) ->
          new Encoded(AdminAction.ChangeEndpoint.PREFIX + change.wireName(), "" + id);
      case AdminAction.RetryDelivery(var id) -> new Encoded("home:retry", "" + id);
      case AdminAction.RetryAll(var destination) ->
          new Encoded("home:retry-all", destination.text());
    };
  }
}
