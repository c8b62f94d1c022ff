package io.dojobell.slack.home;

import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.OrganisationSettings;
import io.dojobell.model.Severity;
import io.dojobell.slack.home.HomePage.Content;
import java.util.List;
import java.util.stream.Collectors;

/** The system's settings, and those for new users. */
final class SystemView {
  private static final int MAX_NAME_LENGTH = 150;

  private SystemView() {}

  static void draw(Content.OfSystem system, ViewBuilder view) {
    view.heading("Team notifications");
    var organisation = system.organisation();
    var emailTo = organisation.get(OrganisationSettings.EMAIL_TO);
    view.paragraph(
        "system",
        "Slack channel: %s\nEmail: %s\nTeams: %s"
            .formatted(
                channel(organisation.get(OrganisationSettings.SLACK_CHANNEL)),
                emailTo.isEmpty() ? "none" : Mrkdwn.escape(MAX_NAME_LENGTH, emailTo),
                organisation.get(OrganisationSettings.TEAMS_WEBHOOK).isPresent() ? "set" : "none"),
        BlockKit.button("Edit", new Action.OpenModal(ModalId.SYSTEM)));
    view.smallPrint("Sent once per event, in addition to personal notifications.");
    new GroupLines(system.setting(), List.of(Channel.values())).drawOn(ModalId.TEAM_EVENTS, view);
    view.heading("Reminders and SLA");
    view.paragraph(
        "calendar",
        calendar(organisation.calendar()),
        BlockKit.button("Edit", new Action.OpenModal(ModalId.CALENDAR)));
  }

  private static String calendar(CalendarRules rules) {
    return """
    Engagements: reminder %d days before the start, auto-close %s
    Default SLA: %s
    SLA reminders: from %d days before to %d days after the due date%s
    Risk acceptances: reminder %d days before they expire
    Events are kept for %d days · Time zone: %s\
    """
        .formatted(
            rules.get(CalendarSettings.UPCOMING_DAYS),
            rules
                .get(CalendarSettings.AUTO_CLOSE_DAYS)
                .map(days -> days + " days after the end")
                .orElse("off"),
            days(rules),
            rules.get(CalendarSettings.SLA_DAYS_BEFORE),
            rules.get(CalendarSettings.SLA_DAYS_AFTER),
            rules.get(CalendarSettings.SLA_BACKOFF) ? ", on day 1, 2, 4, 8 …" : "",
            rules.get(CalendarSettings.RISK_DAYS),
            rules.get(CalendarSettings.KEEP_DAYS),
            Mrkdwn.escape(MAX_NAME_LENGTH, rules.zone().getId()));
  }

  private static String days(CalendarRules rules) {
    return List.of(Severity.values()).reversed().stream()
        .filter(severity -> severity != Severity.INFO)
        .map(
            severity -> {
              var days = rules.get(CalendarSettings.SLA_DAYS).get(severity);
              return severity.wireName() + " " + (days == null ? "off" : days + " days");
            })
        .collect(Collectors.joining(", "));
  }

  private static String channel(String channel) {
    if (channel.isEmpty()) {
      return "none";
    }
    return Destination.SlackChannel.isId(channel)
        ? "<#" + channel + ">"
        : Mrkdwn.escape(MAX_NAME_LENGTH, channel);
  }

  static void draw(Content.OfTemplate template, ViewBuilder view) {
    view.heading("Defaults for new users");
    view.smallPrint("Copied to each new account; people can change their own.");
    GroupLines.personal(template.setting(), true).drawOn(ModalId.TEMPLATE_EVENTS, view);
  }
}
