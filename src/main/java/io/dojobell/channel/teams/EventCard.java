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
  /**
   * The length from which the text stands last, as it would push facts and findings out of sight.
   */
  private static final int LONG_TEXT_LENGTH = 1_000;

  private final MessageContent content;
  private final CardLimits limits;
  private final @Nullable String link;
  private final ArrayNode body = CardElements.list();

  private EventCard(MessageContent content, CardLimits limits) {
    this.content = content;
    this.limits = limits;
    this.link = WebLink.parse(content.link()).orElse(null);
  }

  static ObjectNode of(PendingMessage message, Branding branding, CardLimits limits) {
    var content = MessageContent.of(message.event(), branding.details(Channel.TEAMS));
    return new EventCard(content, limits).render(message.delivery().reason().text(), branding);
  }

  private ObjectNode render(String reason, Branding branding) {
    body.add(banner());
    var textLast = content.text().length() > LONG_TEXT_LENGTH;
    if (!textLast) {
      text();
    }
    content.facts().forEach(fact -> body.add(row(fact)));
    content.findings().forEach(this::findings);
    if (textLast) {
      text();
    }
    CardFooter.of(reason, branding, limits).forEach(body::add);
    var actions = CardElements.list();
    if (link != null) {
      actions.add(CardElements.openUrl("Open", link));
    }
    return CardElements.card(body, actions);
  }

  private ObjectNode banner() {
    var runs = new ArrayList<ObjectNode>();
    var severity = content.severity();
    if (severity != null) {
      runs.add(
          CardElements.withColour(
              CardElements.bold(CardElements.small(CardElements.run(severity.label()))), severity));
      runs.add(CardElements.small(CardElements.run(" · ")));
    }
    runs.add(
        CardElements.small(
            CardElements.run(CardEscaper.escapeLine(limits.maxLine(), content.kind()))));
    var title =
        CardElements.bold(
            CardElements.run(CardEscaper.escapeLine(limits.maxTitle(), content.titleBesideKind())));
    return CardElements.banner(
        severity,
        CardElements.paragraph(runs.toArray(ObjectNode[]::new)),
        CardElements.withSpacing(CardElements.paragraph(title.put("size", "Medium")), "Small"));
  }

  /** Adds the text; each line is a block of its own, as a run shows no line breaks. */
  private void text() {
    if (content.text().isEmpty() || limits.maxText() == 0) {
      return;
    }
    var text = TextSanitizer.truncate(limits.maxText(), content.text());
    var spacing = "Medium";
    for (var line : text.split("\n+")) {
      if (!line.isBlank()) {
        var run = CardElements.run(CardEscaper.escapeLine(limits.maxText(), line));
        body.add(CardElements.withSpacing(CardElements.paragraph(run), spacing));
        spacing = "Small";
      }
    }
    if (!text.equals(content.text()) && link != null) {
      body.add(
          CardElements.withSpacing(
              CardElements.paragraph(CardElements.withLink(CardElements.run("Read it all"), link)),
              "Small"));
    }
  }

  private ObjectNode row(Fact fact) {
    var value = CardElements.run(CardEscaper.escapeLine(limits.maxLine(), fact.value()));
    return CardElements.withSpacing(
        CardElements.row(
            CardElements.paragraph(CardElements.subtle(CardElements.run(fact.label()))),
            CardElements.paragraph(CardElements.withLink(value, linkOf(fact.url())))),
        "Small");
  }

  private void findings(FindingGroup group) {
    var heading = CardElements.bold(CardElements.run(group.label() + ": " + group.countsText()));
    body.add(CardElements.withSpacing(CardElements.paragraph(heading), "Medium"));
    group.findings().stream().limit(limits.maxFindings()).map(this::finding).forEach(body::add);
    var rest = group.count() - limits.maxFindings();
    if (rest > 0 && limits.maxFindings() > 0) {
      var more = CardElements.subtle(CardElements.run("and " + rest + " more"));
      body.add(CardElements.withSpacing(CardElements.paragraph(more), "None"));
    }
  }

  private ObjectNode finding(Finding finding) {
    var title = CardElements.run(CardEscaper.escapeLine(limits.maxLine(), finding.title()));
    var linked = CardElements.withLink(title, linkOf(finding.url()));
    var severity = finding.severity();
    var paragraph =
        severity == null
            ? CardElements.paragraph(linked)
            : CardElements.paragraph(
                CardElements.withColour(
                    CardElements.bold(CardElements.run(severity.label() + "  ")), severity),
                linked);
    return CardElements.withSpacing(paragraph, "None");
  }

  private @Nullable String linkOf(@Nullable String url) {
    return limits.withLinks() ? WebLink.parse(url).orElse(null) : null;
  }
}
