package io.dojobell.channel.summary;

import io.dojobell.channel.summary.SummaryGroup.Rest;
import io.dojobell.message.MessageContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups the events of a summary, and chooses those that are named. */
final class SummaryGroups {
  /** The fewest events that get a heading; fewer stand with others, each with its kind. */
  private static final int MIN_HEADED = 3;

  /** The fewest lines below each heading that there has to be room for; with less, none has one. */
  private static final int MIN_LINES_BELOW = 2;

  private static final String NO_HEADING = "";

  private final List<MessageContent> sorted;
  private final LatestStates states;
  private final List<Optional<String>> products;
  private final Map<String, List<MessageContent>> byHeading = new LinkedHashMap<>();

  /**
   * @param sorted the events, the worst first
   * @param states those of the same events
   */
  private SummaryGroups(List<MessageContent> sorted, LatestStates states) {
    this.sorted = sorted;
    this.states = states;
    this.products = sorted.stream().map(MessageContent::productName).distinct().toList();
  }

  /** Returns the summary of that heading, by kind and product. */
  static Summary byKind(
      SummaryHeading summaryHeading,
      List<MessageContent> sorted,
      LatestStates states,
      SummaryLimits limits) {
    var groups = new SummaryGroups(sorted, states);
    var sizes = new HashMap<String, Integer>();
    sorted.forEach(content -> sizes.merge(groups.kindAndProduct(content), 1, Integer::sum));
    var isOneGroup = sizes.size() == 1;
    sizes.values().removeIf(size -> size < MIN_HEADED);
    var hasHeadings = sizes.size() * MIN_LINES_BELOW <= limits.total();
    for (var content : sorted) {
      var heading = groups.kindAndProduct(content);
      groups.add(hasHeadings && sizes.containsKey(heading) ? heading : NO_HEADING, content);
    }
    var isInTitle = isOneKind(sorted) && (isOneGroup || !hasHeadings);
    return groups.summary(summaryHeading, limits, isInTitle);
  }

  /** Returns the summary of that heading, in two groups; without headings where all are in one. */
  static Summary byUrgency(
      SummaryHeading heading,
      List<MessageContent> urgent,
      List<MessageContent> others,
      SummaryLimits limits) {
    var all = new ArrayList<>(urgent);
    all.addAll(others);
    var groups = new SummaryGroups(all, new LatestStates(all));
    var needsHeadings = !urgent.isEmpty() && !others.isEmpty();
    urgent.forEach(content -> groups.add(needsHeadings ? "Needs attention" : NO_HEADING, content));
    others.forEach(content -> groups.add(needsHeadings ? "Other" : NO_HEADING, content));
    return groups.summary(heading, limits, false);
  }

  private void add(String heading, MessageContent content) {
    byHeading.computeIfAbsent(heading, _ -> new ArrayList<>()).add(content);
  }

  private String kindAndProduct(MessageContent content) {
    var kind = states.last(content).kind();
    return content.productName().map(product -> kind + " · " + product).orElse(kind);
  }

  /**
   * @param isInTitle whether the title has the kind of all, and the product where it is one
   */
  private Summary summary(SummaryHeading summaryHeading, SummaryLimits limits, boolean isInTitle) {
    var sizes = namedCounts(limits);
    var groups = new ArrayList<SummaryGroup>();
    var hidden = new ArrayList<MessageContent>();
    byHeading.forEach(
        (heading, contents) -> {
          var named = states.selectNamed(contents, sizes.getOrDefault(heading, 0));
          if (named.isEmpty()) {
            hidden.addAll(contents);
            return;
          }
          var inHeading = isOneKind(contents) ? heading : NO_HEADING;
          var lines = named.stream().map(content -> line(content, inHeading, isInTitle)).toList();
          var shown = isInTitle ? NO_HEADING : heading;
          var rest = Rest.of(others(contents, named));
          groups.add(new SummaryGroup(shown, contents.size(), lines, rest));
        });
    var product = products.size() == 1 ? products.getFirst().orElse(null) : null;
    return new Summary(summaryHeading, product, sorted.getFirst(), groups, Rest.of(hidden));
  }

  /** Returns how many of each group are named: the worst of all, as many as fit. */
  private Map<String, Integer> namedCounts(SummaryLimits limits) {
    var headings = new IdentityHashMap<MessageContent, String>();
    byHeading.forEach(
        (heading, contents) -> contents.forEach(content -> headings.put(content, heading)));
    var counts = new HashMap<String, Integer>();
    var left = limits.total();
    for (var content : sorted) {
      var heading = headings.getOrDefault(content, NO_HEADING);
      var isFull = !heading.isEmpty() && counts.getOrDefault(heading, 0) >= limits.perGroup();
      if (left > 0 && !isFull) {
        counts.merge(heading, 1, Integer::sum);
        left--;
      }
    }
    return counts;
  }

  private static List<MessageContent> others(
      List<MessageContent> contents, List<MessageContent> named) {
    Set<MessageContent> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(named);
    return contents.stream().filter(content -> !chosen.contains(content)).toList();
  }

  private static boolean isOneKind(List<MessageContent> contents) {
    return contents.stream().map(MessageContent::kind).distinct().limit(2).count() == 1;
  }

  private SummaryLine line(MessageContent content, String heading, boolean isInTitle) {
    if (isInTitle && products.size() > 1) {
      return SummaryLine.withProduct(content);
    }
    return isInTitle || heading.equals(content.kind()) || heading.startsWith(content.kind() + " · ")
        ? SummaryLine.belowHeading(content)
        : SummaryLine.withKind(content, products.size() > 1 && !heading.contains(" · "));
  }
}
