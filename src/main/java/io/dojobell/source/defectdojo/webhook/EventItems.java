package io.dojobell.source.defectdojo.webhook;

import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.TrackedFinding;
import io.dojobell.source.defectdojo.KnownPage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the item that an event is about of what is known of its page. */
final class EventItems {
  private EventItems() {}

  /** Returns the item; empty if the page is of none that is known. */
  static Optional<EventItem> of(String type, KnownPage page) {
    return switch (page.item()) {
      case TrackedFinding finding -> Optional.of(of(type, finding, page));
      case ScheduledEngagement engagement -> Optional.of(of(type, engagement, page));
      case RiskAcceptance risk -> Optional.of(of(type, risk, page));
      case null -> Optional.empty();
    };
  }

  /** Returns one of which nothing but its name is known. */
  static EventItem named(String name, KnownPage page) {
    return new EventItem(name, null, null, page.today(), FindingFacts.NONE);
  }

  private static EventItem of(String type, TrackedFinding finding, KnownPage page) {
    // What has been closed or deleted is due no more.
    var isOver = type.endsWith("_closed") || type.endsWith("_deleted");
    var due = isOver ? null : page.due();
    return new EventItem(finding.title(), finding.owner(), due, page.today(), finding.facts());
  }

  /** Returns the engagement with the day that its event is about; other events are about none. */
  private static EventItem of(String type, ScheduledEngagement engagement, KnownPage page) {
    var routed = EventType.routedAs(type);
    var day =
        switch (routed) {
          case UPCOMING_ENGAGEMENT, ENGAGEMENT_ADDED -> engagement.targetStart();
          case STALE_ENGAGEMENT, AUTO_CLOSE_ENGAGEMENT, CLOSE_ENGAGEMENT -> engagement.targetEnd();
          default -> null;
        };
    // Messages about other types would call the lead an owner.
    var lead = routed.group() == EventType.EventGroup.ENGAGEMENTS ? engagement.lead() : null;
    return new EventItem(engagement.name(), lead, day, page.today(), FindingFacts.NONE);
  }

  private static EventItem of(String type, RiskAcceptance risk, KnownPage page) {
    var expires = risk.expires();
    var isEarly = risk.expired() && expires != null && expires.isAfter(page.today());
    var isExpiry = EventType.routedAs(type) == EventType.RISK_ACCEPTANCE_EXPIRATION;
    var day = isExpiry && !isEarly ? expires : null;
    return new EventItem(risk.name(), risk.owner(), day, page.today(), FindingFacts.NONE);
  }

  /** Returns the item under the name that the event's body has for it. */
  static @Nullable EventItem withTitle(@Nullable EventItem item, String title) {
    return item == null || title.isEmpty()
        ? item
        : new EventItem(title, item.owner(), item.day(), item.asOf(), item.facts());
  }
}
