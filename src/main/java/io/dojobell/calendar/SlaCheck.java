package io.dojobell.calendar;

import io.dojobell.model.CalendarRules;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DayText;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.SlaState;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.Announcements;
import io.dojobell.store.Announcements.Announced;
import io.dojobell.store.DueItems;
import io.dojobell.store.Inventory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks findings whose due date is near or past: each by itself, and those of a product together.
 * It holds a page of findings, and the groups of a few products, however many findings there are.
 */
final class SlaCheck {
  private final AnnouncementPublisher publisher;
  private final CalendarRules rules;
  private final LocalDate today;
  private final List<LocalDate> days;
  private final Set<String> notRefreshed = new HashSet<>();

  SlaCheck(AnnouncementPublisher publisher, CalendarRules rules, LocalDate today) {
    this.publisher = publisher;
    this.rules = rules;
    this.today = today;
    this.days =
        LongStream.rangeClosed(
                -rules.get(CalendarSettings.SLA_DAYS_AFTER),
                rules.get(CalendarSettings.SLA_DAYS_BEFORE))
            .filter(rules::isAnnounced)
            .mapToObj(today::plusDays)
            .toList();
  }

  void run() {
    if (!days.isEmpty()) {
      refreshAll();
      announceEach();
      announceByProduct();
    }
  }

  /**
   * Refreshes all of them first: one whose due date has moved may come before those that were read.
   */
  private void refreshAll() {
    for (var page = pageAfter(null); !page.isEmpty(); page = pageAfter(page.getLast())) {
      notRefreshed.addAll(
          publisher
              .refresh()
              .read(DatedItem.FINDING, page.stream().map(TrackedFinding::key).toList()));
    }
  }

  private void announceEach() {
    for (var page = pageAfter(null); !page.isEmpty(); page = pageAfter(page.getLast())) {
      publisher.accept(
          page.stream()
              .map(
                  finding ->
                      announcement(finding).withOutdatedNote(notRefreshed.contains(finding.key())))
              .toList());
    }
  }

  /** Returns the next page; findings that were read before are not read again, announced or not. */
  private List<TrackedFinding> pageAfter(@Nullable TrackedFinding last) {
    return publisher
        .database()
        .read(
            handle ->
                new DueItems(handle)
                    .dueUnannounced(days, today, last, AnnouncementPublisher.BATCH_SIZE));
  }

  /**
   * Returns the announcement to the finding's owner; without one to nobody by name: the combined
   * event is the team's.
   */
  private Announcement announcement(TrackedFinding finding) {
    var due = Objects.requireNonNull(rules.dueDate(finding));
    var state = SlaState.on(today, due);
    var title = state.titled(finding.title() + " " + distance(due));
    var item = new EventItem(finding.title(), finding.owner(), due, today, finding.facts());
    return Announcement.of(
        EventType.SLA_BREACH,
        new Announced("sla", finding.key(), state.wireName() + "@" + today),
        new Announcement.Text(title, "", finding.url(), finding.severity(), item),
        new Announcement.Topic(finding.product(), null),
        Announcement.recipientsFor(finding.owner()));
  }

  private String distance(LocalDate due) {
    return due.isBefore(today)
        ? "is " + DayText.since(due, today) + " overdue"
        : "is due " + DayText.until(due, today);
  }

  /** Announces the groups of some products at a time; nothing is written while they are read. */
  private void announceByProduct() {
    var groups = groupsAfter(null);
    while (!groups.isEmpty()) {
      announce(groups);
      groups = groupsAfter(Objects.requireNonNullElse(groups.getLast().product(), ""));
    }
  }

  /**
   * Returns the groups of the next products; findings come by product, so all groups of a product
   * are among them.
   *
   * @param product the last one of before; null: there was none
   */
  private List<ProductSlaSummary> groupsAfter(@Nullable String product) {
    return publisher
        .database()
        .read(
            handle -> {
              try (var due = new DueItems(handle).due(days, product)) {
                return groupsOf(due.iterator(), new Inventory(handle));
              }
            });
  }

  private List<ProductSlaSummary> groupsOf(Iterator<TrackedFinding> due, Inventory inventory) {
    var groups = new ArrayList<ProductSlaSummary>();
    while (due.hasNext()) {
      var finding = due.next();
      var isNext =
          groups.size() >= ProductSlaSummary.MAX_GROUPS
              && !Objects.equals(groups.getLast().product(), finding.product());
      if (isNext) {
        return groups;
      }
      ProductSlaSummary.add(groups, finding, rules, today, inventory);
    }
    return groups;
  }

  private void announce(List<ProductSlaSummary> groups) {
    var announcements = groups.stream().map(this::announcement).toList();
    var known =
        publisher
            .database()
            .read(
                handle -> {
                  return announcements.stream()
                      .filter(one -> new Announcements(handle).wasAnnounced(one.announced()))
                      .toList();
                });
    publisher.accept(announcements.stream().filter(one -> !known.contains(one)).toList());
  }

  private Announcement announcement(ProductSlaSummary group) {
    return Announcement.of(
        EventType.SLA_BREACH_COMBINED,
        new Announced("sla_combined", group.subject(), today.toString()),
        new Announcement.Text(
            group.title(rules.get(CalendarSettings.SLA_DAYS_BEFORE)),
            group.text(),
            null,
            group.worst(),
            null),
        new Announcement.Topic(group.product(), null),
        new EventRecipients(null, true, false));
  }
}
