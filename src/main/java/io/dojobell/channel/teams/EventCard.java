package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Branding;
import io.dojobell.message.Fact;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.Finding;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The card of one event. */
final class EventCard {
  /** Longer text would push facts and findings out of sight. */
  private static final int LONG_TEXT = 1_000;

  private final MessageContent brief;
  private final Room room;
  private final @Nullable String link;
  private final ArrayNode body = Card.list();

  private EventCard(MessageContent brief, Room room) {
    this.brief = brief;
    this.room = room;
    this.link = WebLink.parse(brief.link()).orElse(null);
  }

  static ObjectNode of(PendingMessage letter, Branding house, Room room) {
    var brief = MessageContent.of(letter.event(), house.details(Channel.TEAMS));
    return new EventCard(brief, room).render(letter.delivery().reason(), house);
  }

  private ObjectNode render(String reason, Branding house) {
    body.add(banner());
    var textLast = brief.text().length() > LONG_TEXT;
    if (!textLast) {
      text();
    }
    brief.facts().forEach(fact -> body.add(row(fact)));
    brief.findings().forEach(this::findings);
    if (textLast) {
      text();
    }
    Footer.of(reason, house, room).forEach(body::add);
    var actions = Card.list();
    if (link != null) {
      actions.add(Card.openUrl("Open", link));
    }
    return Card.card(body, actions);
  }

  private ObjectNode banner() {
    var runs = new ArrayList<ObjectNode>();
    var severity = brief.severity();
    if (severity != null) {
      runs.add(Card.coloured(Card.bold(Card.small(Card.run(severity.label()))), severity));
      runs.add(Card.small(Card.run(" · ")));
    }
    runs.add(Card.small(Card.run(CardText.line(room.line(), brief.kind()))));
    var title = Card.bold(Card.run(CardText.line(room.title(), brief.titleBesideKind())));
    return Card.banner(
        severity,
        Card.paragraph(runs.toArray(ObjectNode[]::new)),
        Card.spaced(Card.paragraph(title.put("size", "Medium")), "Small"));
  }

  /** Each line is a block of its own: a run shows no line breaks. */
  private void text() {
    if (brief.text().isEmpty() || room.text() == 0) {
      return;
    }
    var told = TextSanitizer.truncate(room.text(), brief.text());
    var spacing = "Medium";
    for (var line : told.split("\n+")) {
      if (!line.isBlank()) {
        var run = Card.run(CardText.line(room.text(), line));
        body.add(Card.spaced(Card.paragraph(run), spacing));
        spacing = "Small";
      }
    }
    if (!told.equals(brief.text()) && link != null) {
      body.add(Card.spaced(Card.paragraph(Card.linked(Card.run("Read it all"), link)), "Small"));
    }
  }

  private ObjectNode row(Fact fact) {
    var value = Card.run(CardText.line(room.line(), fact.value()));
    return Card.spaced(
        Card.row(
            Card.paragraph(Card.subtle(Card.run(fact.label()))),
            Card.paragraph(Card.linked(value, linkOf(fact.url())))),
        "Small");
  }

  private void findings(FindingGroup group) {
    var heading = Card.bold(Card.run(group.label() + ": " + group.countsText()));
    body.add(Card.spaced(Card.paragraph(heading), "Medium"));
    group.findings().stream().limit(room.findings()).map(this::finding).forEach(body::add);
    var rest = group.count() - room.findings();
    if (rest > 0 && room.findings() > 0) {
      var more = Card.subtle(Card.run("and " + rest + " more"));
      body.add(Card.spaced(Card.paragraph(more), "None"));
    }
  }

  private ObjectNode finding(Finding finding) {
    var title = Card.run(CardText.line(room.line(), finding.title()));
    var linked = Card.linked(title, linkOf(finding.url()));
    var severity = finding.severity();
    var paragraph =
        severity == null
            ? Card.paragraph(linked)
            : Card.paragraph(
                Card.coloured(Card.bold(Card.run(severity.label() + "  ")), severity), linked);
    return Card.spaced(paragraph, "None");
  }

  private @Nullable String linkOf(@Nullable String url) {
    return room.links() ? WebLink.parse(url).orElse(null) : null;
  }
}
