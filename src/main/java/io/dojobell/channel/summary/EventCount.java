package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EnglishText;
import io.dojobell.model.EventType;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts events of one type in words: {@code 2 scans}, {@code 1 stale engagement}. */
final class EventCount {
  /** The names of DefectDojo's events: a thing, and what happened to it. */
  private static final Pattern THING =
      Pattern.compile("(Finding|Engagement|Test|Product type|Product|Endpoint) ([a-z].*)");

  private EventCount() {}

  /** Returns the count of such events. */
  static String of(int count, MessageContent such) {
    return switch (such.type()) {
      case PRODUCT_TYPE_ADDED -> count(count, "product type", "added");
      case PRODUCT_ADDED -> count(count, "product", "added");
      case ENGAGEMENT_ADDED -> count(count, "engagement", "added");
      case TEST_ADDED -> count(count, "test", "added");
      case SCAN_ADDED -> count(count, "scan", "");
      case SCAN_ADDED_EMPTY -> count(count, "scan", "without changes");
      case JIRA_UPDATE -> count(count, "JIRA problem", "");
      case UPCOMING_ENGAGEMENT -> count(count, "upcoming engagement", "");
      case STALE_ENGAGEMENT -> count(count, "stale engagement", "");
      case AUTO_CLOSE_ENGAGEMENT -> count(count, "engagement", "closed automatically");
      case CLOSE_ENGAGEMENT -> count(count, "engagement", "closed");
      case USER_MENTIONED -> count(count, "mention", "");
      case CODE_REVIEW -> count(count, "code review", "");
      case REVIEW_REQUESTED -> count(count, "review", "requested");
      case REPORT_CREATED -> count(count, "report", "finished");
      case SLA_BREACH_COMBINED ->
          count == 1
              ? "1 product past or near its SLA"
              : count + " products past or near their SLA";
      case RISK_ACCEPTANCE_EXPIRATION -> count(count, "risk acceptance expiration", "");
      case SLA_BREACH -> slaCount(count, such);
      case OTHER -> otherCount(count, such);
    };
  }

  private static String slaCount(int count, MessageContent such) {
    return such.kind().equals(EventType.SLA_BREACH.shortLabel())
        ? count + (count == 1 ? " SLA breach" : " SLA breaches")
        : count + " " + such.kind();
  }

  private static String otherCount(int count, MessageContent such) {
    var thing = THING.matcher(such.kind());
    if (thing.matches()) {
      return count(count, thing.group(1).toLowerCase(Locale.ROOT), thing.group(2));
    }
    return such.kind().equals(EventType.OTHER.shortLabel())
        ? count(count, "other event", "")
        : count + " " + such.kind();
  }

  private static String count(int count, String noun, String participle) {
    var counted = EnglishText.count(count, noun);
    return participle.isEmpty() ? counted : counted + " " + participle;
  }
}
