package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;

/** The card of several events told together. */
final class SummaryCard {
  /** More groups than this are told as a count: each has a line of its own. */
  private static final int MOST_GROUPS = 20;

  private SummaryCard() {}

  static ObjectNode of(MessageBatch parcel, Room room) {
    var summary = Summary.of(parcel, Channel.TEAMS, room.events());
    var body = Card.list();
    var title = Card.bold(Card.run(CardText.line(room.title(), summary.title())));
    body.add(Card.banner(summary.worst(), Card.paragraph(title.put("size", "Medium"))));
    summary.groups().stream().limit(MOST_GROUPS).forEach(group -> add(body, group, room));
    var untold = summary.groups().stream().skip(MOST_GROUPS).mapToInt(Summary.Group::count).sum();
    if (untold > 0) {
      body.add(line(Card.subtle(Card.run("and " + untold + " more events of other kinds"))));
    }
    Footer.of(parcel.firstMessage().delivery().reason(), parcel.branding(), room)
        .forEach(body::add);
    var actions = Card.list();
    if (summary.unnamedCount() > 0 || untold > 0) {
      WebLink.parse(parcel.branding().publicUrl())
          .ifPresent(url -> actions.add(Card.openUrl("See all", url)));
    }
    return Card.card(body, actions);
  }

  private static void add(ArrayNode body, Summary.Group group, Room room) {
    var heading =
        Card.bold(
            Card.run(CardText.line(room.line(), group.heading()) + " (" + group.count() + ")"));
    body.add(Card.spaced(Card.paragraph(heading), "Medium"));
    group.named().forEach(brief -> body.add(event(brief, room)));
    if (group.unnamedCount() > 0 && !group.named().isEmpty()) {
      body.add(line(Card.subtle(Card.run("and " + group.unnamedCount() + " more"))));
    }
  }

  private static ObjectNode event(MessageContent brief, Room room) {
    var title = Card.run(CardText.line(room.line(), brief.title()));
    if (room.links()) {
      WebLink.parse(brief.link()).ifPresent(url -> Card.linked(title, url));
    }
    var severity = brief.severity();
    return severity == null
        ? line(title)
        : line(Card.coloured(Card.bold(Card.run(severity.label() + "  ")), severity), title);
  }

  private static ObjectNode line(ObjectNode... runs) {
    return Card.spaced(Card.paragraph(runs), "None");
  }
}
