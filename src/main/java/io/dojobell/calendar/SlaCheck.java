package io.dojobell.calendar;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventType;
import io.dojobell.model.SlaState;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.Calendar;
import io.dojobell.store.Calendar.Announced;
import io.dojobell.store.Inventory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Findings whose due date is near or past: each by itself, and those of a product together. It
 * holds a page of findings, and the groups of a few products, however many findings there are.
 */
final class SlaCheck {
  private final Herald herald;
  private final Refresh refresh;
  private final CalendarRules rules;
  private final LocalDate today;
  private final List<LocalDate> days;
  private final Set<String> unread = new HashSet<>();

  SlaCheck(Herald herald, Refresh refresh, CalendarRules rules, LocalDate today) {
    this.herald = herald;
    this.refresh = refresh;
    this.rules = rules;
    this.today = today;
    this.days =
        LongStream.rangeClosed(-rules.slaDaysAfter(), rules.slaDaysBefore())
            .filter(rules::isAnnounced)
            .mapToObj(today::plusDays)
            .toList();
  }

  void run() {
    if (!days.isEmpty()) {
      readAgain();
      each();
      together();
    }
  }

  /** All of them first: one whose due date has moved may come before those that were read. */
  private void readAgain() {
    for (var page = after(null); !page.isEmpty(); page = after(page.getLast())) {
      unread.addAll(refresh.findings().read(page.stream().map(TrackedFinding::key).toList()));
    }
  }

  private void each() {
    for (var page = after(null); !page.isEmpty(); page = after(page.getLast())) {
      herald.take(
          page.stream()
              .map(finding -> news(finding).marked(unread.contains(finding.key())))
              .toList());
    }
  }

  /** The next page; what was read before is not looked at again, announced or not. */
  private List<TrackedFinding> after(@Nullable TrackedFinding last) {
    return herald
        .database()
        .read(handle -> new Calendar(handle).dueUnannounced(days, today, last, Herald.AT_ONCE));
  }

  /** To the finding's owner; without one to nobody by name: the combined event is the team's. */
  private News news(TrackedFinding finding) {
    var due = Objects.requireNonNull(rules.dueDate(finding));
    var state = SlaState.on(today, due);
    var title = state.titled(finding.title() + " " + distance(ChronoUnit.DAYS.between(today, due)));
    return News.of(
        EventType.SLA_BREACH,
        new Announced("sla", finding.key(), state.wireName() + "@" + today),
        new News.Text(title, "Due on " + due + ".", finding.url(), finding.severity()),
        new News.Topic(finding.product(), null),
        News.to(finding.owner()));
  }

  private static String distance(long days) {
    if (days == 0) {
      return "is due today";
    }
    return days > 0 ? "is due " + Days.in(days) : "is " + Days.of(-days) + " overdue";
  }

  private void together() {
    herald
        .database()
        .read(
            handle -> {
              var inventory = new Inventory(handle);
              try (var due = new Calendar(handle).due(days)) {
                var groups = new ArrayList<Combined>();
                due.forEach(finding -> add(groups, finding, inventory));
                announce(groups);
              }
              return true;
            });
  }

  /** Findings come by product: all groups but the last product's are whole. */
  private void add(List<Combined> groups, TrackedFinding finding, Inventory inventory) {
    var isNext =
        groups.size() >= Combined.AT_ONCE
            && !Objects.equals(groups.getLast().product(), finding.product());
    if (isNext) {
      announce(groups);
      groups.clear();
    }
    Combined.add(groups, finding, rules, today, inventory);
  }

  private void announce(List<Combined> groups) {
    var news = groups.stream().map(this::news).toList();
    var known =
        herald
            .database()
            .read(
                handle -> {
                  var calendar = new Calendar(handle);
                  return news.stream()
                      .filter(one -> calendar.wasAnnounced(one.announced()))
                      .toList();
                });
    herald.take(news.stream().filter(one -> !known.contains(one)).toList());
  }

  private News news(Combined group) {
    return News.of(
        EventType.SLA_BREACH_COMBINED,
        new Announced("sla_combined", group.subject(), today.toString()),
        new News.Text(group.title(rules.slaDaysBefore()), group.text(), null, group.worst()),
        new News.Topic(group.product(), null),
        new EventRecipients(null, true, false));
  }
}
