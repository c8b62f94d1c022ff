package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.EventUrgency;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders the events of a summary, and leaves out what others of them say. */
final class EventOrder {
  /**
   * Orders events by severity, the worst first, those without one last; equal ones by how soon
   * their type needs somebody.
   */
  static final Comparator<MessageContent> WORST_FIRST =
      Comparator.comparing(
              MessageContent::severity, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(content -> EventUrgency.rank(content.type()));

  private EventOrder() {}

  /**
   * Returns the events, the worst first, without the SLA message of a product whose findings have
   * their own about the same state.
   */
  static List<MessageContent> sort(List<MessageContent> contents) {
    Set<SlaSubject> named = new HashSet<>();
    contents.stream()
        .filter(content -> content.type() == EventType.SLA_BREACH)
        .forEach(content -> named.addAll(SlaSubject.saidBy(content)));
    return contents.stream()
        .filter(content -> !isSaidByOthers(content, named))
        .sorted(WORST_FIRST)
        .toList();
  }

  /**
   * What an SLA message is about.
   *
   * @param state as its kind says it; empty: any, as a sender may not say it
   */
  private record SlaSubject(Optional<String> product, String state) {
    static List<SlaSubject> saidBy(MessageContent finding) {
      var product = finding.productName();
      return List.of(new SlaSubject(product, finding.kind()), new SlaSubject(product, ""));
    }

    static SlaSubject of(MessageContent combined) {
      var isStated = !combined.kind().equals(combined.type().shortLabel());
      return new SlaSubject(combined.productName(), isStated ? combined.kind() : "");
    }
  }

  private static boolean isSaidByOthers(MessageContent content, Set<SlaSubject> named) {
    return content.type() == EventType.SLA_BREACH_COMBINED
        && content.product() != null
        && named.contains(SlaSubject.of(content));
  }
}
