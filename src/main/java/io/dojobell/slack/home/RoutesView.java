package io.dojobell.slack.home;

import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.HereReply;
import java.util.LinkedHashMap;
import java.util.List;

/** Where routes lead, and how to make and change them. */
final class RoutesView {
  static final int PAGE = 15;

  private RoutesView() {}

  static void draw(Place place, Content.OfRoutes content, Canvas canvas) {
    canvas.heading("Routes");
    canvas.notes(
        "A route tells a Slack channel or a Teams channel of chosen events, beside what the system tells.");
    canvas.row("new-route", List.of(Canvas.button("New route", "home:open", "open:route")));
    if (place.note().startsWith("deleted:")) {
      var id = place.note().substring("deleted:".length());
      canvas.says(
          "undo",
          ":white_check_mark: Route %s was deleted.".formatted(id),
          Canvas.button("Undo", "home:route-restore", id));
    }
    if (content.routes().isEmpty()) {
      canvas.notes("None yet. In a channel, too: `/dojo here subscribe scans to web-api min high`");
    }
    for (var route : content.routes()) {
      var choices = new LinkedHashMap<String, String>();
      choices.put("Edit", "open:route " + route.id());
      choices.put("Delete", "delete " + route.id());
      canvas.says(
          "route:" + route.id(),
          "*%d*  %s".formatted(route.id(), HereReply.line(route, true).substring(2)),
          Canvas.menu("home:route", choices));
    }
    canvas.pages(place, PAGE, content.all());
  }
}
