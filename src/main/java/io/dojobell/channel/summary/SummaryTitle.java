package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.CanonicalPage;
import io.dojobell.model.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Titles a summary by what its events have in common.
 *
 * @param contents the worst first, nothing twice
 * @param withProduct whether the product of all is named
 */
record SummaryTitle(List<MessageContent> contents, boolean withProduct) {
  /** The most types that are counted by name. */
  private static final int MAX_TYPES = 3;

  /** Returns what a summary of those events is called. */
  static SummaryHeading heading(List<MessageContent> contents) {
    return new SummaryHeading(
        "", new SummaryTitle(contents, true).text(), new SummaryTitle(contents, false).text());
  }

  private String text() {
    if (contents.stream().allMatch(SummaryTitle::isSla)) {
      return slaTitle();
    }
    var byKind = new LinkedHashMap<String, List<MessageContent>>();
    for (var content : contents) {
      byKind.computeIfAbsent(content.kind(), _ -> new ArrayList<>()).add(content);
    }
    if (byKind.size() == 1) {
      return titleOfOneKind();
    }
    var parts =
        byKind.values().stream()
            .limit(MAX_TYPES)
            .map(such -> EventCount.of(such.size(), such.getFirst()))
            .toList();
    var rest = byKind.values().stream().skip(MAX_TYPES).mapToInt(List::size).sum();
    return contents.size()
        + " events"
        + where()
        + ": "
        + String.join(", ", parts)
        + (rest == 0 ? "" : " and " + rest + " more");
  }

  private static boolean isSla(MessageContent content) {
    return content.type() == EventType.SLA_BREACH
        || content.type() == EventType.SLA_BREACH_COMBINED;
  }

  /** Returns the title of findings with a due date, each counted once. */
  private String slaTitle() {
    var single = new LinkedHashMap<String, MessageContent>();
    var combined = new ArrayList<MessageContent>();
    for (var content : contents) {
      if (content.type() == EventType.SLA_BREACH_COMBINED) {
        combined.add(content);
        continue;
      }
      var link = content.link();
      single.putIfAbsent(link == null ? "#" + single.size() : CanonicalPage.of(link), content);
    }
    var all = Stream.concat(single.values().stream(), combined.stream()).toList();
    var count = single.size() + SeverityCounts.ofNewFindings(combined).sum();
    if (count == 0) {
      return EventCount.of(productCount(combined), combined.getFirst());
    }
    var severities = SeverityCounts.of(all).text();
    return (count == 1
            ? "1 finding past or near its SLA"
            : count + " findings past or near their SLA")
        + where()
        + (severities.isEmpty() ? "" : " (" + severities + ")");
  }

  /** Returns the number of products; a product may have a message for each state of its SLA. */
  private static int productCount(List<MessageContent> combined) {
    var names = combined.stream().map(one -> one.productName().orElse(one.title()));
    return (int) names.distinct().count();
  }

  private String titleOfOneKind() {
    var counted = EventCount.of(contents.size(), contents.getFirst()) + where();
    var findings = SeverityCounts.ofNewFindings(contents);
    return findings.sum() == 0
        ? counted
        : counted
            + ": "
            + findings.text()
            + (findings.sum() == 1 ? " new finding" : " new findings");
  }

  /** Returns the product, where all are of one, or the number of products. */
  String where() {
    var products = contents.stream().map(MessageContent::productName).distinct().toList();
    if (products.size() == 1) {
      return products.getFirst().filter(_ -> withProduct).map(name -> " in " + name).orElse("");
    }
    return products.stream().allMatch(name -> name.isPresent())
        ? " in " + products.size() + " products"
        : "";
  }
}
