package io.dojobell.channel.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one event's card: those that somebody has to look at are named, closed and
 * untouched ones counted in one line, unless only closed ones are there.
 */
record CardFindings(MessageContent content, CardLimits limits) {

  List<ObjectNode> elements() {
    var named = content.findings().stream().filter(content::isNamed).toList();
    var elements = new ArrayList<ObjectNode>();
    named.forEach(group -> add(elements, group));
    var counted =
        content.findings().stream()
            .filter(group -> !content.isNamed(group))
            .map(FindingGroup::heading)
            .collect(Collectors.joining(" · "));
    if (!counted.isEmpty()) {
      elements.add(CardElements.withSpacing(subtle(counted), named.isEmpty() ? "Medium" : "Small"));
    }
    return elements;
  }

  private void add(List<ObjectNode> elements, FindingGroup group) {
    var heading = CardElements.bold(CardElements.run(group.heading()));
    elements.add(CardElements.withSpacing(CardElements.paragraph(heading), "Medium"));
    group.findings().stream().limit(limits.maxFindings()).map(this::line).forEach(elements::add);
    var rest = group.count() - limits.maxFindings();
    if (rest > 0 && limits.maxFindings() > 0) {
      elements.add(CardElements.withSpacing(subtle("and " + rest + " more"), "None"));
    }
  }

  private ObjectNode line(Finding finding) {
    var runs = new ArrayList<ObjectNode>();
    var severity = finding.severity();
    if (severity != null) {
      var word = CardElements.bold(CardElements.run(severity.label() + "  "));
      runs.add(CardElements.withColour(word, severity));
    }
    var title = CardElements.run(CardEscaper.escapeLine(limits.maxLine(), finding.title()));
    runs.add(CardElements.withLink(title, link(finding)));
    var highlights = String.join(" · ", content.highlights(finding));
    if (!highlights.isEmpty()) {
      var text = " · " + CardEscaper.escapeLine(limits.maxLine(), highlights);
      runs.add(CardElements.subtle(CardElements.run(text)));
    }
    return CardElements.withSpacing(
        CardElements.paragraph(runs.toArray(ObjectNode[]::new)), "None");
  }

  private @Nullable String link(Finding finding) {
    return limits.withLinks() ? WebLink.parse(finding.url()).orElse(null) : null;
  }

  private static ObjectNode subtle(String text) {
    return CardElements.paragraph(CardElements.subtle(CardElements.run(text)));
  }
}
