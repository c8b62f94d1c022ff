package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.List;

/** The events that were held for a person: those that need attention first. */
final class DigestReport {
  private DigestReport() {}

  static Summary of(List<MessageContent> contents, SummaryLimits limits) {
    var sorted = EventOrder.sort(contents);
    var urgent = sorted.stream().filter(DigestReport::isUrgent).toList();
    var others = sorted.stream().filter(content -> !isUrgent(content)).toList();
    return SummaryGroups.byUrgency(title(sorted.size(), urgent.size()), urgent, others, limits);
  }

  /** Returns whether it is addressed to them, late, or severe. */
  private static boolean isUrgent(MessageContent content) {
    var severity = content.severity();
    return content.type().isPersonal()
        || content.type() == EventType.SLA_BREACH
        || (severity != null && severity.atLeast(Severity.HIGH));
  }

  private static String title(int all, int urgent) {
    var held = all + (all == 1 ? " notification" : " notifications") + " held for you";
    return urgent == 0
        ? held
        : held + ", " + urgent + (urgent == 1 ? " needs" : " need") + " attention";
  }
}
