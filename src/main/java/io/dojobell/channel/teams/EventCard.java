package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.Branding;
import io.dojobell.message.Fact;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.TextSanitizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The card of one event: at most 6 lines and its findings, where its page has the rest. */
final class EventCard {
  /** The text that is shown where a page has all of it. */
  private static final int MAX_EXCERPT_LENGTH = 300;

  private static final int MAX_EXCERPT_LINES = 3;

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
    var reason = CardFooter.reason(message.delivery());
    return new EventCard(content, limits).render(reason, branding);
  }

  private ObjectNode render(String reason, Branding branding) {
    body.add(banner());
    new CardFindings(content, limits).elements().forEach(body::add);
    text();
    context();
    CardFooter.of(reason, branding, limits).forEach(body::add);
    var actions = CardElements.list();
    if (link != null) {
      actions.add(CardElements.openUrl("Open", link));
    }
    return CardElements.card(body, actions);
  }

  private ObjectNode banner() {
    var title =
        CardElements.bold(
            CardElements.run(CardEscaper.escapeLine(limits.maxTitle(), content.titleBesideKind())));
    var lines = new ArrayList<ObjectNode>();
    lines.add(firstLine());
    lines.add(small(CardElements.withAction(title.put("size", "Medium"), link)));
    var highlights = String.join(" · ", content.highlights());
    if (!highlights.isEmpty()) {
      lines.add(small(CardElements.run(CardEscaper.escapeLine(limits.maxTitle(), highlights))));
    }
    return CardElements.banner(content.severity(), lines.toArray(ObjectNode[]::new));
  }

  /** Returns severity, type and product. */
  private ObjectNode firstLine() {
    var runs = new ArrayList<ObjectNode>();
    var severity = content.severity();
    if (severity != null) {
      runs.add(
          CardElements.withColour(CardElements.bold(CardElements.run(severity.label())), severity));
    }
    if (!content.kind().equals(content.title())) {
      runs.add(CardElements.run(CardEscaper.escapeLine(limits.maxLine(), content.kind())));
    }
    var product = content.product();
    if (product != null) {
      runs.add(CardElements.withAction(name(product), linkOf(product.url())));
    }
    var line = separated(runs, " · ");
    Arrays.stream(line).forEach(CardElements::small);
    return CardElements.paragraph(line);
  }

  /** Adds the text; each line is a block of its own, as a run shows no line breaks. */
  private void text() {
    var lines = lines();
    var spacing = "Medium";
    for (var line : lines) {
      var run = CardElements.run(CardEscaper.escapeLine(limits.maxText(), line));
      body.add(CardElements.withSpacing(CardElements.paragraph(run), spacing));
      spacing = "Small";
    }
    if (link != null && !lines.isEmpty() && isCut(lines)) {
      var all = CardElements.withLink(CardElements.run("Read it all"), link);
      ((ArrayNode) body.get(body.size() - 1).get("inlines")).add(CardElements.run(" ")).add(all);
    }
  }

  private List<String> lines() {
    var length = link == null ? limits.maxText() : Math.min(limits.maxText(), MAX_EXCERPT_LENGTH);
    if (length == 0) {
      return List.of();
    }
    return Arrays.stream(TextSanitizer.truncate(length, content.text()).split("\n+"))
        .filter(line -> !line.isBlank())
        .limit(link == null ? Long.MAX_VALUE : MAX_EXCERPT_LINES)
        .toList();
  }

  private boolean isCut(List<String> lines) {
    var all = content.text().lines().filter(line -> !line.isBlank());
    return !lines.equals(all.toList());
  }

  /** Adds what it belongs to, in one line. */
  private void context() {
    var path =
        content.path().stream()
            .map(fact -> CardElements.withLink(name(fact), linkOf(fact.url())))
            .toList();
    var runs = new ArrayList<>(List.of(separated(path, " › ")));
    var details =
        content.contextDetails().stream()
            .map(detail -> CardEscaper.escapeLine(limits.maxLine(), detail))
            .collect(Collectors.joining(" · "));
    if (!details.isEmpty()) {
      runs.add(CardElements.run((runs.isEmpty() ? "" : " · ") + details));
    }
    if (!runs.isEmpty()) {
      runs.forEach(run -> CardElements.subtle(CardElements.small(run)));
      var line = CardElements.paragraph(runs.toArray(ObjectNode[]::new));
      body.add(CardElements.withSpacing(line, "Medium"));
    }
  }

  private ObjectNode name(Fact fact) {
    return CardElements.run(CardEscaper.escapeLine(limits.maxLine(), fact.value()));
  }

  private static ObjectNode[] separated(List<ObjectNode> runs, String separator) {
    var all = new ArrayList<ObjectNode>();
    for (var run : runs) {
      if (!all.isEmpty()) {
        all.add(CardElements.run(separator));
      }
      all.add(run);
    }
    return all.toArray(ObjectNode[]::new);
  }

  private static ObjectNode small(ObjectNode run) {
    return CardElements.withSpacing(CardElements.paragraph(run), "Small");
  }

  private @Nullable String linkOf(@Nullable String url) {
    return limits.withLinks() ? WebLink.parse(url).orElse(null) : null;
  }
}
