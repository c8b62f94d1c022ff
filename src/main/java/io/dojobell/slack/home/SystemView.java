package io.dojobell.slack.home;

import io.dojobell.message.SlackText;
import io.dojobell.model.Channel;
import io.dojobell.slack.home.HomePage.Content;
import java.util.List;

/** What holds for all, and for new users. */
final class SystemView {
  private static final int NAME = 150;

  private SystemView() {}

  static void draw(Content.OfSystem system, Canvas canvas) {
    canvas.heading("What the system tells");
    var organisation = system.organisation();
    canvas.says(
        "system",
        "Slack channel: %s\nEmail: %s\nTeams: %s"
            .formatted(
                channel(organisation.slackChannel()),
                organisation.emailTo().isEmpty()
                    ? "none"
                    : SlackText.escape(NAME, organisation.emailTo()),
                organisation.teamsWebhook() == null ? "none" : "set"),
        Canvas.button("Change these", "home:open", "open:system"));
    canvas.notes("Once for each event, whoever else hears of it.");
    new Matrix(system.setting(), List.of(Channel.values())).drawOn(canvas);
  }

  private static String channel(String channel) {
    if (channel.isEmpty()) {
      return "none";
    }
    return channel.matches("[CG][A-Z0-9]+")
        ? "<#" + channel + ">"
        : SlackText.escape(NAME, channel);
  }

  static void draw(Content.OfTemplate template, Canvas canvas) {
    canvas.heading("What new users hear of");
    canvas.notes("A new user's settings are a copy of these, theirs to change from then on.");
    new Matrix(template.setting(), Matrix.OF_PERSONS).drawOn(canvas);
  }
}
