package io.dojobell.slack.home;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.ChannelRoutesReply;
import java.util.LinkedHashMap;
import java.util.List;

/** The routes, with buttons to create and change them. */
final class RoutesView {
  static final int PAGE_SIZE = 15;

  private RoutesView() {}

  static void draw(HomeLocation place, Content.OfRoutes content, ViewBuilder view) {
    view.heading("Routes");
    view.smallPrint(
        "Routes send selected events to a Slack or Teams channel, in addition to team"
            + " notifications.");
    view.addButtons(
        "new-route", List.of(BlockKit.button("New route", new Action.OpenModal(ModalId.ROUTE))));
    if (place.message().startsWith("deleted:")) {
      var id = place.message().substring("deleted:".length());
      view.paragraph(
          "undo",
          ":white_check_mark: Route %s was deleted.".formatted(id),
          BlockKit.button("Undo", new AdminAction.RestoreRoute(Long.parseLong(id))));
    }
    if (content.routes().isEmpty()) {
      view.smallPrint("No routes yet. You can also run `/dojo here` in a channel.");
    }
    for (var route : content.routes()) {
      var choices = new LinkedHashMap<String, Action>();
      choices.put("Edit", Action.OpenModal.ofRoute(route.id()));
      choices.put("Delete", new AdminAction.DeleteRoute(route.id()));
      view.paragraph(
          "route:" + route.id(),
          "*%d*  %s"
              .formatted(
                  route.id(),
                  ChannelRoutesReply.routeLine(route, content.names(), true).substring(2)),
          BlockKit.overflow(Action.Menu.ROUTE, choices));
    }
    view.pageButtons(place, PAGE_SIZE, content.all());
  }
}
