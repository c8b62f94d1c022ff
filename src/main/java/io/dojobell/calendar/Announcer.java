package io.dojobell.calendar;

import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventDraft.Mention;
import io.dojobell.intake.Intake;
import io.dojobell.intake.Sender;
import io.dojobell.model.CalendarRules;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.Reach;
import io.dojobell.model.EventType;
import io.dojobell.model.Findings;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.store.Calendar;
import io.dojobell.store.Calendar.Announced;
import io.dojobell.store.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The checks of SPEC section 7. Each announces what its day has come for and was not announced:
 * first the event is taken in, under an id that makes a repeat a duplicate, then it is remembered
 * as announced; so a crash in between neither loses nor repeats it.
 */
public final class Announcer {
  private static final Sender SENDER = Sender.of("calendar");
  private static final int AT_ONCE = 500;

  /** So long past, a risk acceptance that nobody told us of is old news. */
  private static final int RISK_PAST_DAYS = 30;

  private final Database database;
  private final Intake intake;
  private final InstantSource clock;

  public Announcer(Database database, Intake intake, InstantSource clock) {
    this.database = database;
    this.intake = intake;
    this.clock = clock;
  }

  private record News(EventDraft draft, Announced announced) {}

  private CalendarRules rules() {
    return database.read(handle -> new Calendar(handle).rules());
  }

  private LocalDate today(CalendarRules rules) {
    return clock.instant().atZone(rules.zone()).toLocalDate();
  }

  /** All of them: at a start. */
  public void all() {
    engagements();
    findings();
    risks();
  }

  // Engagements

  /** Engagements that begin soon, are overdue, or are to be closed. */
  public void engagements() {
    var rules = rules();
    var today = today(rules);
    announce(
        () ->
            database.read(
                handle ->
                    new Calendar(handle)
                        .beginning(today, today.plusDays(rules.upcomingDays()), AT_ONCE)),
        engagement -> upcoming(engagement, today));
    close(rules, today);
    announce(
        () -> database.read(handle -> new Calendar(handle).overdue("stale", today, AT_ONCE)),
        engagement -> stale(engagement, today));
  }

  private void close(CalendarRules rules, LocalDate today) {
    var days = rules.autoCloseDays();
    if (days == null) {
      return;
    }
    announce(
        () ->
            database.read(
                handle ->
                    new Calendar(handle)
                        .overdue("auto_close", today.minusDays(days - 1L), AT_ONCE)),
        engagement -> {
          database.run(handle -> new Calendar(handle).close(engagement.key()));
          return closed(engagement, days);
        });
  }

  private static News upcoming(ScheduledEngagement engagement, LocalDate today) {
    var start = java.util.Objects.requireNonNull(engagement.targetStart());
    var days = ChronoUnit.DAYS.between(today, start);
    return engagement(
        EventType.UPCOMING_ENGAGEMENT,
        engagement,
        "upcoming",
        start,
        "%s starts %s".formatted(engagement.name(), in(days)),
        "Starts on " + start + end(engagement));
  }

  private static String end(ScheduledEngagement engagement) {
    return engagement.targetEnd() == null ? "." : ", ends on " + engagement.targetEnd() + ".";
  }

  private static News stale(ScheduledEngagement engagement, LocalDate today) {
    var end = java.util.Objects.requireNonNull(engagement.targetEnd());
    var days = ChronoUnit.DAYS.between(end, today);
    return engagement(
        EventType.STALE_ENGAGEMENT,
        engagement,
        "stale",
        end,
        "%s is %s past its end and still in progress".formatted(engagement.name(), days(days)),
        "It was to end on " + end + ". Close it, or move its end.");
  }

  private static News closed(ScheduledEngagement engagement, int days) {
    var end = java.util.Objects.requireNonNull(engagement.targetEnd());
    return engagement(
        EventType.AUTO_CLOSE_ENGAGEMENT,
        engagement,
        "auto_close",
        end,
        "%s was closed".formatted(engagement.name()),
        "Its end, %s, was %s past.".formatted(end, days(days)));
  }

  /** To the lead, if there is one, and to the team's channels. */
  private static News engagement(
      EventType type,
      ScheduledEngagement engagement,
      String kind,
      LocalDate date,
      String title,
      String text) {
    var draft =
        new EventDraft(
            type.word(),
            content(title, text, engagement.url(), null),
            null,
            called(engagement.product()),
            new Mention.Called(engagement.key(), null),
            null,
            to(engagement.lead()),
            id(kind, engagement.key(), date.toString()));
    return new News(draft, new Announced(kind, engagement.key(), date.toString()));
  }

  // Findings

  /** Findings whose due date is near or past; each by itself, and those of a product together. */
  public void findings() {
    var rules = rules();
    var today = today(rules);
    var days =
        LongStream.rangeClosed(-rules.slaDaysAfter(), rules.slaDaysBefore())
            .filter(rules::announces)
            .mapToObj(today::plusDays)
            .toList();
    if (days.isEmpty()) {
      return;
    }
    announce(
        () -> database.read(handle -> new Calendar(handle).dueUnannounced(days, today, AT_ONCE)),
        finding -> finding(finding, rules, today));
    combined(rules, days, today);
  }

  /** To the finding's owner; without one to nobody by name: the combined event is the team's. */
  private static News finding(TrackedFinding finding, CalendarRules rules, LocalDate today) {
    var due = java.util.Objects.requireNonNull(rules.due(finding));
    var draft =
        new EventDraft(
            EventType.SLA_BREACH.word(),
            content(
                "%s %s".formatted(finding.title(), due(ChronoUnit.DAYS.between(today, due))),
                "Due on " + due + ".",
                finding.url(),
                finding.severity()),
            null,
            called(finding.product()),
            null,
            null,
            to(finding.owner()),
            id("sla", finding.key(), due + "@" + today));
    return new News(draft, new Announced("sla", finding.key(), due + "@" + today));
  }

  private static String due(long days) {
    if (days == 0) {
      return "is due today";
    }
    return days > 0 ? "is due " + in(days) : "is " + days(-days) + " past its due date";
  }

  private void combined(CalendarRules rules, List<LocalDate> days, LocalDate today) {
    var groups = new ArrayList<Combined>();
    database.read(
        handle -> {
          try (var due = new Calendar(handle).due(days)) {
            due.forEach(finding -> Combined.add(groups, finding, rules, today));
          }
          return true;
        });
    for (var group : groups) {
      var one = new Announced("sla_combined", group.subject(), today.toString());
      if (!database.read(handle -> new Calendar(handle).wasAnnounced(one))) {
        take(List.of(new News(combined(group, one), one)));
      }
    }
  }

  private static EventDraft combined(Combined group, Announced one) {
    return new EventDraft(
        EventType.SLA_BREACH_COMBINED.word(),
        content(group.title(), group.text(), null, group.worst()),
        null,
        called(group.product()),
        null,
        null,
        new Reach(null, true, false),
        id(one.kind(), one.subject(), one.stage()));
  }

  // Risk acceptances

  /** Risk acceptances that end soon, or have. */
  public void risks() {
    var rules = rules();
    var today = today(rules);
    announce(
        () ->
            database.read(
                handle ->
                    new Calendar(handle)
                        .ending("risk", today, today.plusDays(rules.riskDays()), AT_ONCE)),
        risk -> risk(risk, "risk", today));
    announce(
        () ->
            database.read(
                handle ->
                    new Calendar(handle)
                        .ending(
                            "risk_over",
                            today.minusDays(RISK_PAST_DAYS),
                            today.minusDays(1),
                            AT_ONCE)),
        risk -> risk(risk, "risk_over", today));
  }

  private static News risk(RiskAcceptance risk, String kind, LocalDate today) {
    var expires = java.util.Objects.requireNonNull(risk.expires());
    var days = ChronoUnit.DAYS.between(today, expires);
    var title =
        days < 0
            ? "The risk acceptance “%s” expired %s ago".formatted(risk.name(), days(-days))
            : "The risk acceptance “%s” expires %s".formatted(risk.name(), in(days));
    var draft =
        new EventDraft(
            EventType.RISK_ACCEPTANCE_EXPIRATION.word(),
            content(title, "Its last day: " + expires + ".", risk.url(), null),
            null,
            called(risk.product()),
            null,
            null,
            to(risk.owner()),
            id(kind, risk.key(), expires.toString()));
    return new News(draft, new Announced(kind, risk.key(), expires.toString()));
  }

  // All of them

  /** Until nothing is left: what was announced is not found again. */
  private <T> void announce(Supplier<List<T>> due, Function<T, News> news) {
    for (var found = due.get(); !found.isEmpty(); found = due.get()) {
      take(found.stream().map(news).toList());
    }
  }

  private void take(List<News> news) {
    intake.accept(SENDER, news.stream().map(News::draft).toList());
    database.run(
        handle ->
            new Calendar(handle)
                .announced(news.stream().map(News::announced).toList(), clock.instant()));
  }

  private static Content content(
      String title, String text, @Nullable String url, @Nullable Severity severity) {
    return new Content(title, text, url, severity, Findings.NONE, null, null);
  }

  private static @Nullable Mention called(@Nullable String key) {
    return key == null ? null : new Mention.Called(key, null);
  }

  private static Reach to(@Nullable String username) {
    return new Reach(username == null ? List.of() : List.of(username), false, false);
  }

  private static String id(String kind, String key, String stage) {
    return "calendar-" + kind + "-" + key + "-" + stage;
  }

  private static String in(long days) {
    if (days == 0) {
      return "today";
    }
    return days == 1 ? "tomorrow" : "in " + days(days);
  }

  static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
