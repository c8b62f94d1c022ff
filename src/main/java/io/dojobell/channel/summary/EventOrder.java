package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
          .thenComparing(content -> rank(content.type()));

  private EventOrder() {}

  /**
   * Returns the events, the worst first, without the SLA message of a product whose findings have
   * their own.
   */
  static List<MessageContent> sort(List<MessageContent> contents) {
    Set<String> named = new HashSet<>();
    contents.stream()
        .filter(content -> content.type() == EventType.SLA_BREACH)
        .forEach(content -> content.productName().ifPresent(named::add));
    return contents.stream()
        .filter(content -> !isSaidByOthers(content, named))
        .sorted(WORST_FIRST)
        .toList();
  }

  private static boolean isSaidByOthers(MessageContent content, Set<String> named) {
    return content.type() == EventType.SLA_BREACH_COMBINED
        && content.productName().filter(named::contains).isPresent();
  }

  private static int rank(EventType type) {
    if (type.isPersonal()) {
      return 3;
    }
    return switch (type.group()) {
      case SLAS -> type == EventType.RISK_ACCEPTANCE_EXPIRATION ? 2 : 1;
      case MENTIONS -> 3;
      case SCANS -> 4;
      case ENGAGEMENTS -> 5;
      case MORE -> 6;
      case PRODUCTS -> 7;
    };
  }
}
