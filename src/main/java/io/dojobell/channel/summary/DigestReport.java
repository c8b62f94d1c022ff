package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.DayText;
import io.dojobell.model.EnglishText;
import io.dojobell.model.EventType;
import io.dojobell.model.HoldReason;
import io.dojobell.model.HoldReason.Period;
import io.dojobell.model.Severity;
import java.util.List;

/** The events that were held for a person: those that need attention first. */
final class DigestReport {
  private DigestReport() {}

  static Summary of(List<MessageContent> contents, HoldReason reason, SummaryLimits limits) {
    var sorted = EventOrder.sort(contents);
    var urgent = sorted.stream().filter(DigestReport::isUrgent).toList();
    var others = sorted.stream().filter(content -> !isUrgent(content)).toList();
    var heading =
        new SummaryHeading(
            kind(reason),
            title(reason, sorted, urgent, true),
            title(reason, sorted, urgent, false));
    return SummaryGroups.byUrgency(heading, urgent, others, limits);
  }

  /** Returns whether it is addressed to them, late, or severe. */
  private static boolean isUrgent(MessageContent content) {
    var severity = content.severity();
    return content.type().isPersonal()
        || content.type() == EventType.SLA_BREACH
        || (severity != null && severity.atLeast(Severity.HIGH));
  }

  private static String kind(HoldReason reason) {
    return switch (reason) {
      case HoldReason.QuietHours() -> "While you were away";
      case HoldReason.Digest(var period, _) ->
          period == Period.DAILY ? "Daily digest" : "Weekly digest";
    };
  }

  private static String title(
      HoldReason reason,
      List<MessageContent> all,
      List<MessageContent> urgent,
      boolean withProduct) {
    var where = new SummaryTitle(all, withProduct).where();
    var attention =
        switch (urgent.size()) {
          case 0 -> "";
          case 1 -> ", 1 needs attention";
          default -> ", " + urgent.size() + " need attention";
        };
    return switch (reason) {
      case HoldReason.QuietHours() ->
          EnglishText.count(all.size(), "notification")
              + where
              + " while you were away"
              + attention;
      case HoldReason.Digest digest ->
          "Your "
              + digest.period().wireName()
              + " digest · "
              + days(digest)
              + " · "
              + EnglishText.count(all.size(), "event")
              + where
              + attention;
    };
  }

  /** Returns the days that it covers: {@code Wed 26 Nov}, {@code Thu 19 Nov – Thu 26 Nov}. */
  private static String days(HoldReason.Digest digest) {
    var last = DayText.of(digest.day(), digest.day());
    var first = DayText.of(digest.firstDay(), digest.day());
    return first.equals(last) ? last : first + " – " + last;
  }
}
