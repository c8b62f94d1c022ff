package io.dojobell.calendar;

import io.dojobell.database.Database;
import io.dojobell.intake.Intake;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DayText;
import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.store.Announcements.Announced;
import io.dojobell.store.DueItems;
import io.dojobell.store.SystemSettings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Checks due dates (src/docs/reference.md, The calendar). Each check announces the things whose day
 * has come and that were not announced. Things from DefectDojo are read again right before.
 */
public final class DueDateChecks {
  private static final int BATCH_SIZE = AnnouncementPublisher.BATCH_SIZE;

  /** The days past its end after which a risk acceptance is too old to be announced. */
  private static final int RISK_PAST_DAYS = 30;

  private final Database database;
  private final AnnouncementPublisher publisher;
  private final InstantSource clock;

  /** Makes checks for a calendar whose things come from no other source. */
  public DueDateChecks(Database database, Intake intake, InstantSource clock) {
    this(database, intake, CalendarRefresh.NONE, clock);
  }

  public DueDateChecks(
      Database database, Intake intake, CalendarRefresh refresh, InstantSource clock) {
    this.database = database;
    this.publisher = new AnnouncementPublisher(database, intake, refresh, clock);
    this.clock = clock;
  }

  private CalendarRules rules() {
    return database.read(handle -> new SystemSettings(handle).read().calendar());
  }

  private LocalDate today(CalendarRules rules) {
    return clock.instant().atZone(rules.zone()).toLocalDate();
  }

  /** Runs all checks, at a start. */
  public void runAll() {
    checkEngagements();
    checkFindings();
    checkRiskAcceptances();
  }

  // Engagements

  /** Checks engagements that begin soon, are overdue, or are to be closed. */
  public void checkEngagements() {
    var rules = rules();
    var today = today(rules);
    publisher.publish(
        DatedItem.ENGAGEMENT,
        due ->
            due.upcoming(
                today, today.plusDays(rules.get(CalendarSettings.UPCOMING_DAYS)), BATCH_SIZE),
        engagement -> upcoming(engagement, today));
    close(rules, today);
    publisher.publish(
        DatedItem.ENGAGEMENT,
        due -> due.overdue("stale", today, BATCH_SIZE),
        engagement -> stale(engagement, today));
  }

  private void close(CalendarRules rules, LocalDate today) {
    rules.get(CalendarSettings.AUTO_CLOSE_DAYS).ifPresent(days -> close(days, today));
  }

  private void close(int days, LocalDate today) {
    publisher.publish(
        DatedItem.ENGAGEMENT,
        due -> due.overdue("auto_close", today.minusDays(days - 1L), BATCH_SIZE),
        engagement -> {
          database.run(handle -> new DueItems(handle).close(engagement.key()));
          return closed(engagement, today);
        });
  }

  private static Announcement upcoming(ScheduledEngagement engagement, LocalDate today) {
    var start = Objects.requireNonNull(engagement.targetStart());
    return engagement(
        EventType.UPCOMING_ENGAGEMENT,
        engagement,
        new Announced("upcoming", engagement.key(), start.toString()),
        "%s starts %s".formatted(engagement.name(), DayText.until(start, today)),
        plannedEnd(engagement, today),
        item(engagement, start, today));
  }

  private static String plannedEnd(ScheduledEngagement engagement, LocalDate today) {
    var end = engagement.targetEnd();
    return end == null ? "" : "Planned end: " + DayText.of(end, today) + ".";
  }

  private static Announcement stale(ScheduledEngagement engagement, LocalDate today) {
    var end = Objects.requireNonNull(engagement.targetEnd());
    return engagement(
        EventType.STALE_ENGAGEMENT,
        engagement,
        new Announced("stale", engagement.key(), end.toString()),
        "%s is %s past its end and still in progress"
            .formatted(engagement.name(), DayText.since(end, today)),
        plannedEnd(engagement, today) + " Close it or extend it.",
        item(engagement, end, today));
  }

  private static Announcement closed(ScheduledEngagement engagement, LocalDate today) {
    var end = Objects.requireNonNull(engagement.targetEnd());
    return engagement(
        EventType.AUTO_CLOSE_ENGAGEMENT,
        engagement,
        new Announced("auto_close", engagement.key(), end.toString()),
        "%s was closed".formatted(engagement.name()),
        "Its planned end was " + DayText.ago(end, today) + ".",
        item(engagement, end, today));
  }

  private static EventItem item(ScheduledEngagement engagement, LocalDate day, LocalDate today) {
    return new EventItem(engagement.name(), engagement.lead(), day, today, FindingFacts.NONE);
  }

  /** Returns the announcement to the lead, if there is one, and to the team's channels. */
  private static Announcement engagement(
      EventType type,
      ScheduledEngagement engagement,
      Announced announced,
      String title,
      String text,
      EventItem item) {
    return Announcement.of(
        type,
        announced,
        new Announcement.Text(title, text, engagement.url(), null, item),
        new Announcement.Topic(engagement.product(), engagement.key()),
        Announcement.recipientsFor(engagement.lead()));
  }

  // Findings

  /**
   * Checks findings whose due date is near or past; each by itself, and those of a product
   * together.
   */
  public void checkFindings() {
    var rules = rules();
    new SlaCheck(publisher, rules, today(rules)).run();
  }

  // Risk acceptances

  /** Checks risk acceptances that end soon, or have ended. */
  public void checkRiskAcceptances() {
    var rules = rules();
    var today = today(rules);
    publisher.publish(
        DatedItem.RISK_ACCEPTANCE,
        due ->
            due.expiring(today, today.plusDays(rules.get(CalendarSettings.RISK_DAYS)), BATCH_SIZE),
        risk -> risk(risk, "risk", today));
    publisher.publish(
        DatedItem.RISK_ACCEPTANCE,
        due -> due.expired(today.minusDays(RISK_PAST_DAYS), today, BATCH_SIZE),
        risk -> risk(risk, "risk_over", today));
  }

  private static Announcement risk(RiskAcceptance risk, String kind, LocalDate today) {
    var expires = Objects.requireNonNull(risk.expires());
    var hasExpired = risk.expired() || expires.isBefore(today);
    var when =
        hasExpired
            ? "expired " + DayText.ago(expires, today)
            : "expires " + DayText.until(expires, today);
    var title = "The risk acceptance “%s” %s".formatted(risk.name(), when);
    var isEarly = risk.expired() && expires.isAfter(today);
    var day = isEarly ? null : expires;
    var item = new EventItem(risk.name(), risk.owner(), day, today, FindingFacts.NONE);
    var text = isEarly ? "Ended before " + DayText.of(expires, today) + "." : "";
    return Announcement.of(
        EventType.RISK_ACCEPTANCE_EXPIRATION,
        new Announced(kind, risk.key(), expires.toString()),
        new Announcement.Text(title, text, risk.url(), null, item),
        new Announcement.Topic(risk.product(), null),
        Announcement.recipientsFor(risk.owner()));
  }
}
