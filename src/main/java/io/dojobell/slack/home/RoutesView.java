package io.dojobell.slack.home;

import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.ChannelRoutesReply;
import java.util.LinkedHashMap;
import java.util.List;

/** The routes, with buttons to create and change them. */
final class RoutesView {
  static final int PAGE_SIZE = 15;

  private RoutesView() {}

  static void draw(HomeLocation place, Content.OfRoutes content, ViewBuilder canvas) {
    canvas.heading("Routes");
    canvas.smallPrint(
        "A route tells a Slack channel or a Teams channel of chosen events, beside what the system"
            + " tells.");
    canvas.addButtons(
        "new-route", List.of(ViewBuilder.button("New route", "home:open", "open:route")));
    if (place.message().startsWith("deleted:")) {
      var id = place.message().substring("deleted:".length());
      canvas.paragraph(
          "undo",
          ":white_check_mark: Route %s was deleted.".formatted(id),
          ViewBuilder.button("Undo", "home:route-restore", id));
    }
    if (content.routes().isEmpty()) {
      canvas.smallPrint(
          "None yet. In a channel, too: `/dojo here subscribe scans to web-api min high`");
    }
    for (var route : content.routes()) {
      var choices = new LinkedHashMap<String, String>();
      choices.put("Edit", "open:route " + route.id());
      choices.put("Delete", "delete " + route.id());
      canvas.paragraph(
          "route:" + route.id(),
          "*%d*  %s".formatted(route.id(), ChannelRoutesReply.routeLine(route, true).substring(2)),
          ViewBuilder.menu("home:route", choices));
    }
    canvas.pageButtons(place, PAGE_SIZE, content.all());
  }
}
