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

  static ObjectNode of(MessageBatch batch, CardLimits limits) {
    var summary = Summary.of(batch, Channel.TEAMS, limits.maxEvents());
    var body = CardElements.list();
    var title =
        CardElements.bold(
            CardElements.run(CardEscaper.escapeLine(limits.maxTitle(), summary.title())));
    body.add(
        CardElements.banner(summary.worst(), CardElements.paragraph(title.put("size", "Medium"))));
    summary.groups().stream().limit(MAX_GROUPS).forEach(group -> add(body, group, limits));
    var omitted = summary.groups().stream().skip(MAX_GROUPS).mapToInt(Summary.Group::count).sum();
    if (omitted > 0) {
      body.add(
          line(
              CardElements.subtle(
                  CardElements.run("and " + omitted + " more events of other kinds"))));
    }
    CardFooter.of(batch.firstMessage().delivery().reason().text(), batch.branding(), limits)
        .forEach(body::add);
    var actions = CardElements.list();
    if (summary.unnamedCount() > 0 || omitted > 0) {
      WebLink.parse(batch.branding().publicUrl())
          .ifPresent(url -> actions.add(CardElements.openUrl("See all", url)));
    }
    return CardElements.card(body, actions);
  }

  private static void add(ArrayNode body, Summary.Group group, CardLimits limits) {
    var heading =
        CardElements.bold(
            CardElements.run(
                CardEscaper.escapeLine(limits.maxLine(), group.heading())
                    + " ("
                    + group.count()
                    + ")"));
    body.add(CardElements.withSpacing(CardElements.paragraph(heading), "Medium"));
    group.named().forEach(content -> body.add(event(content, limits)));
    if (group.unnamedCount() > 0 && !group.named().isEmpty()) {
      body.add(
          line(CardElements.subtle(CardElements.run("and " + group.unnamedCount() + " more"))));
    }
  }

  private static ObjectNode event(MessageContent content, CardLimits limits) {
    var title = CardElements.run(CardEscaper.escapeLine(limits.maxLine(), content.title()));
    if (limits.withLinks()) {
      WebLink.parse(content.link()).ifPresent(url -> CardElements.withLink(title, url));
    }
    var severity = content.severity();
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
