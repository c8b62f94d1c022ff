package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;

/** The card of several events sent together. */
final class SummaryCard {
  /** The most groups that are shown, each with a line of its own; more are counted. */
  private static final int MAX_GROUPS = 20;

  private SummaryCard() {}

  static ObjectNode of(MessageBatch parcel, CardLimits room) {
    var summary = Summary.of(parcel, Channel.TEAMS, room.maxEvents());
    var body = CardElements.list();
    var title =
        CardElements.bold(
            CardElements.run(CardEscaper.escapeLine(room.maxTitle(), summary.title())));
    body.add(
        CardElements.banner(summary.worst(), CardElements.paragraph(title.put("size", "Medium"))));
    summary.groups().stream().limit(MAX_GROUPS).forEach(group -> add(body, group, room));
    var untold = summary.groups().stream().skip(MAX_GROUPS).mapToInt(Summary.Group::count).sum();
    if (untold > 0) {
      body.add(
          line(
              CardElements.subtle(
                  CardElements.run("and " + untold + " more events of other kinds"))));
    }
    CardFooter.of(parcel.firstMessage().delivery().reason(), parcel.branding(), room)
        .forEach(body::add);
    var actions = CardElements.list();
    if (summary.unnamedCount() > 0 || untold > 0) {
      WebLink.parse(parcel.branding().publicUrl())
          .ifPresent(url -> actions.add(CardElements.openUrl("See all", url)));
    }
    return CardElements.card(body, actions);
  }

  private static void add(ArrayNode body, Summary.Group group, CardLimits room) {
    var heading =
        CardElements.bold(
            CardElements.run(
                CardEscaper.escapeLine(room.maxLine(), group.heading())
                    + " ("
                    + group.count()
                    + ")"));
    body.add(CardElements.withSpacing(CardElements.paragraph(heading), "Medium"));
    group.named().forEach(brief -> body.add(event(brief, room)));
    if (group.unnamedCount() > 0 && !group.named().isEmpty()) {
      body.add(
          line(CardElements.subtle(CardElements.run("and " + group.unnamedCount() + " more"))));
    }
  }

  private static ObjectNode event(MessageContent brief, CardLimits room) {
    var title = CardElements.run(CardEscaper.escapeLine(room.maxLine(), brief.title()));
    if (room.withLinks()) {
      WebLink.parse(brief.link()).ifPresent(url -> CardElements.withLink(title, url));
    }
    var severity = brief.severity();
    return severity == null
        ? line(title)
        : line(
            CardElements.withColour(
                CardElements.bold(CardElements.run(severity.label() + "  ")), severity),
            title);
  }

  private static ObjectNode line(ObjectNode... runs) {
    return CardElements.withSpacing(CardElements.paragraph(runs), "None");
  }
}
