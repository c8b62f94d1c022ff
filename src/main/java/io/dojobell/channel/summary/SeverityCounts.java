package io.dojobell.channel.summary;

import io.dojobell.message.FindingGroup;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The number of findings of each severity that events are about.
 *
 * @param counts only those there are
 */
record SeverityCounts(Map<Severity, Integer> counts) {
  /** Returns those of the new findings of imports, and of events that are about one finding. */
  static SeverityCounts of(Collection<MessageContent> contents) {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    for (var content : contents) {
      if (content.findings().isEmpty() && content.severity() != null) {
        counts.merge(content.severity(), 1, Integer::sum);
      }
      addNew(counts, content);
    }
    return new SeverityCounts(counts);
  }

  /** Returns those of the new findings of imports. */
  static SeverityCounts ofNewFindings(Collection<MessageContent> contents) {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    contents.forEach(content -> addNew(counts, content));
    return new SeverityCounts(counts);
  }

  private static void addNew(Map<Severity, Integer> counts, MessageContent content) {
    content.findings().stream()
        .filter(FindingGroup::isNew)
        .map(FindingGroup::bySeverity)
        .forEach(group -> group.forEach((one, count) -> counts.merge(one, count, Integer::sum)));
  }

  /** Returns how many there are. */
  int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns them in words, the worst first: {@code 12 critical, 40 high}; empty: none. */
  String text() {
    var parts = new ArrayList<String>();
    for (var severity : List.of(Severity.values()).reversed()) {
      if (counts.containsKey(severity)) {
        parts.add(counts.get(severity) + " " + severity.wireName());
      }
    }
    return String.join(", ", parts);
  }
}
