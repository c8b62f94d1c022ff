package io.dojobell.slack.home;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.slack.home.HomePage.Content;
import io.dojobell.slack.reply.Texts;

/** The audit trail, newest changes first. */
final class AuditView {
  static final int PAGE_SIZE = 25;

  private AuditView() {}

  static void draw(HomeLocation place, Content.OfChanges changes, ViewBuilder view) {
    view.heading("Audit log");
    view.smallPrint("Who changed what in the last 90 days, newest first.");
    if (changes.page().changes().isEmpty()) {
      view.smallPrint("No changes yet.");
    }
    for (var change : changes.page().changes()) {
      view.paragraph(
          "%s  %s\n%s"
              .formatted(
                  Texts.bold(150, change.actor()),
                  Mrkdwn.time(change.at()),
                  AuditText.of(change.description())));
    }
    view.pageButtons(place, PAGE_SIZE, changes.page().total());
  }
}
