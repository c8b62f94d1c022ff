package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.summary.Summary;
import io.dojobell.channel.summary.SummaryGroup;
import io.dojobell.channel.summary.SummaryLimits;
import io.dojobell.channel.summary.SummaryLine;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.model.Channel;
import java.util.ArrayList;

/** The card of several events sent together. */
final class SummaryCard {
  private SummaryCard() {}

  static ObjectNode of(MessageBatch batch, CardLimits limits) {
    var summary = Summary.of(batch, Channel.TEAMS).apply(SummaryLimits.ofTotal(limits.maxEvents()));
    var body = CardElements.list();
    var title =
        CardElements.bold(
            CardElements.run(CardEscaper.escapeLine(limits.maxTitle(), summary.title())));
    body.add(
        CardElements.banner(
            summary.severity(), CardElements.paragraph(title.put("size", "Medium"))));
    summary.groups().forEach(group -> add(body, group, limits));
    addRest(body, summary.rest());
    CardFooter.of(CardFooter.reason(batch), batch.branding(), limits).forEach(body::add);
    var actions = CardElements.list();
    if (summary.unnamedCount() > 0) {
      WebLink.parse(batch.branding().publicUrl())
          .ifPresent(url -> actions.add(CardElements.openUrl("See all", url)));
    }
    return CardElements.card(body, actions);
  }

  private static void add(ArrayNode body, SummaryGroup group, CardLimits limits) {
    if (!group.heading().isEmpty()) {
      var name = CardEscaper.escapeLine(limits.maxLine(), group.heading());
      var heading = CardElements.bold(CardElements.run(name + " (" + group.count() + ")"));
      body.add(CardElements.withSpacing(CardElements.paragraph(heading), "Medium"));
    }
    group.lines().forEach(line -> body.add(event(line, limits)));
    addRest(body, group.rest());
  }

  private static void addRest(ArrayNode body, SummaryGroup.Rest rest) {
    if (rest.count() > 0) {
      body.add(line(CardElements.subtle(CardElements.run(rest.text()))));
    }
  }

  private static ObjectNode event(SummaryLine event, CardLimits limits) {
    var runs = new ArrayList<ObjectNode>();
    var severity = event.severity();
    if (severity != null) {
      var label = CardElements.bold(CardElements.run(severity.label() + "  "));
      runs.add(CardElements.withColour(label, severity));
    }
    var title = CardElements.run(CardEscaper.escapeLine(limits.maxLine(), event.title()));
    if (limits.withLinks()) {
      WebLink.parse(event.link()).ifPresent(url -> CardElements.withLink(title, url));
    }
    runs.add(title);
    if (!event.details().isEmpty()) {
      var details = CardEscaper.escapeLine(limits.maxLine(), event.detailsText());
      runs.add(CardElements.run(" · " + details));
    }
    return line(runs.toArray(ObjectNode[]::new));
  }

  private static ObjectNode line(ObjectNode... runs) {
    return CardElements.withSpacing(CardElements.paragraph(runs), "None");
  }
}
