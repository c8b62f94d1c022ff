package io.dojobell.slack.home;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.TextSanitizer;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Words;

/** Who changed what, newest first. */
final class ChangesView {
  static final int PAGE = 25;

  private ChangesView() {}

  static void draw(Place place, Content.OfChanges changes, Canvas canvas) {
    canvas.heading("Changes");
    canvas.notes("Who changed what in the last 90 days, newest first.");
    if (changes.page().changes().isEmpty()) {
      canvas.notes("Nothing was changed yet.");
    }
    for (var change : changes.page().changes()) {
      canvas.says(
          "%s  %s\n%s"
              .formatted(
                  Words.bold(150, change.actor()),
                  Mrkdwn.time(change.at()),
                  Mrkdwn.escape(400, TextSanitizer.singleLine(change.description()))));
    }
    canvas.pages(place, PAGE, changes.page().total());
  }
}
