package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.JsonText;
import io.dojobell.database.TestDatabase;
import io.dojobell.intake.IntakeModule;
import io.dojobell.jobs.Retention;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.CalendarSettings;
import io.dojobell.model.DatedItem;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Product;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.WakeUps;
import io.dojobell.service.Actor;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.organisation.OrganisationService;
import io.dojobell.service.organisation.OrganisationService.Change;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DueDateChecksTest {
  private static final Actor ADMIN = new Actor("ann");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final TestDatabase opened = TestDatabase.open();
  private final Database database = opened.database();
  private final CalendarService calendarService = new CalendarService(database, Visibility.OPEN);
  private final OrganisationService organisation =
      new OrganisationService(database, new SecretBox("test"), _ -> Optional.empty(), () -> {});
  private Instant now = at(FIRST);
  private final InstantSource clock = () -> now;
  private final DueDateChecks dueDateChecks = dueDateChecks();

  @AfterEach
  void close() {
    opened.close();
  }

  /** As after a restart. */
  private DueDateChecks dueDateChecks() {
    var intake =
        new IntakeModule(
                database,
                new Outbox(new WakeUps(), clock),
                AvailableChannels.of(false, false, false),
                Visibility.OPEN,
                (_, _, _, _) -> {},
                clock)
            .intake();
    return new DueDateChecks(database, intake, clock);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(9, 0).atZone(ZoneId.of("UTC")).toInstant();
  }

  private List<String> announced() {
    return database.read(
        handle ->
            handle
                .createQuery("select sent_id from sent_ids where sender = 'calendar' order by 1")
                .mapTo(String.class)
                .list());
  }

  private int events() {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from events where sender = 'calendar'")
                .mapTo(Integer.class)
                .one());
  }

  private List<String> titles(String type) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select body from events where event_type = ? order by received_at, id")
                .bind(0, type)
                .mapTo(String.class)
                .map(body -> JsonText.field(body, "title"))
                .list());
  }

  private static ScheduledEngagement engagement(
      String key, LocalDate start, LocalDate end, String status) {
    return new ScheduledEngagement(
        key, "Pentest " + key, "web-api", null, "bob", start, end, status);
  }

  private static TrackedFinding finding(String key, Severity severity, LocalDate due) {
    return finding(key, severity, due, null);
  }

  private static TrackedFinding finding(
      String key, Severity severity, LocalDate due, LocalDate found) {
    return new TrackedFinding(
        key,
        "web-api",
        "XSS " + key,
        severity,
        due,
        found,
        true,
        false,
        false,
        false,
        "bob",
        null,
        FindingFacts.NONE);
  }

  /** A quarter, day by day with gaps, against dates reckoned here. */
  @Test
  void
      over_a_quarter_with_outages_restarts_and_two_nodes_each_thing_is_announced_once_when_it_is_due() {
    var random = new Random(20261124);
    var engagements = new ArrayList<ScheduledEngagement>();
    for (var n = 0; n < 100; n++) {
      var start = FIRST.plusDays(random.nextInt(110) - 10);
      var status = List.of("not_started", "in_progress", "completed").get(random.nextInt(3));
      engagements.add(engagement("e" + n, start, start.plusDays(random.nextInt(60)), status));
    }
    var findings = new ArrayList<TrackedFinding>();
    for (var n = 0; n < 200; n++) {
      var severity = Severity.values()[random.nextInt(5)];
      var day = FIRST.plusDays(random.nextInt(110) - 10);
      findings.add(
          random.nextBoolean()
              ? finding("f" + n, severity, day)
              : finding("f" + n, severity, null, day.minusDays(30)));
    }
    var risks = new ArrayList<RiskAcceptance>();
    for (var n = 0; n < 60; n++) {
      var end = FIRST.plusDays(random.nextInt(110) - 10);
      risks.add(new RiskAcceptance("r" + n, "ledger", "Risk " + n, null, end, null));
    }
    calendarService.put(DatedItem.ENGAGEMENT, engagements);
    calendarService.put(DatedItem.FINDING, findings);
    calendarService.put(DatedItem.RISK_ACCEPTANCE, risks);

    var days = new ArrayList<LocalDate>();
    var running = dueDateChecks;
    for (var day = FIRST; day.isBefore(FIRST.plusDays(90)); day = day.plusDays(1)) {
      if (random.nextInt(10) == 0) {
        continue; // An outage.
      }
      days.add(day);
      now = at(day);
      if (random.nextInt(4) == 0) {
        runTogether(running, dueDateChecks());
      } else {
        running.runAll();
      }
      if (random.nextInt(5) == 0) {
        running = dueDateChecks();
        running.runAll();
      }
    }

    assertThat(announced()).containsExactlyElementsOf(expected(engagements, findings, risks, days));
    assertThat(events()).as("one event each").isEqualTo(announced().size());
  }

  /** Two nodes on one database that look at the same moment. */
  private static void runTogether(DueDateChecks one, DueDateChecks other) {
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      var both = List.of(nodes.submit(one::runAll), nodes.submit(other::runAll));
      for (var node : both) {
        node.get();
      }
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    }
  }

  /** Returns what is to be announced, by plain arithmetic on dates. */
  private static List<String> expected(
      List<ScheduledEngagement> engagements,
      List<TrackedFinding> findings,
      List<RiskAcceptance> risks,
      List<LocalDate> days) {
    var ids = new TreeSet<String>();
    for (var day : days) {
      for (var one : engagements) {
        var start = one.targetStart().toEpochDay() - day.toEpochDay();
        if (start >= 0 && start <= 3 && one.status().equals("not_started")) {
          ids.add("calendar-upcoming-" + one.key() + "-" + one.targetStart());
        }
        if (one.status().equals("in_progress") && one.targetEnd().isBefore(day)) {
          ids.add("calendar-stale-" + one.key() + "-" + one.targetEnd());
        }
      }
      for (var one : findings) {
        var due = one.slaDue();
        if (due == null) {
          var allowed =
              Map.of("CRITICAL", 7, "HIGH", 30, "MEDIUM", 90, "LOW", 120)
                  .get(one.severity().name());
          due = allowed == null ? null : one.foundOn().plusDays(allowed);
        }
        if (due != null && one.severity() != Severity.INFO) {
          var left = due.toEpochDay() - day.toEpochDay();
          if (left <= 3 && left >= -7) {
            var state = left < 0 ? "breached" : left == 0 ? "due_today" : "due_soon";
            ids.add("calendar-sla-" + one.key() + "-" + state + "@" + day);
            ids.add("calendar-sla_combined-web-api/" + state + "-" + day);
          }
        }
      }
      for (var one : risks) {
        var left = one.expires().toEpochDay() - day.toEpochDay();
        if (left >= 0 && left <= 10) {
          ids.add("calendar-risk-" + one.key() + "-" + one.expires());
        } else if (left < 0 && left >= -30) {
          ids.add("calendar-risk_over-" + one.key() + "-" + one.expires());
        }
      }
    }
    return List.copyOf(ids);
  }

  @Test
  void a_date_that_moved_is_announced_again() {
    calendarService.put(
        DatedItem.ENGAGEMENT, List.of(engagement("e", FIRST.plusDays(2), null, null)));
    dueDateChecks.checkEngagements();
    dueDateChecks.checkEngagements();
    calendarService.put(
        DatedItem.ENGAGEMENT, List.of(engagement("e", FIRST.plusDays(3), null, null)));
    dueDateChecks.checkEngagements();

    assertThat(titles("upcoming_engagement"))
        .containsExactly("Pentest e starts in 2 days", "Pentest e starts in 3 days");
  }

  @Test
  void only_an_engagement_that_has_not_started_is_upcoming() {
    var start = FIRST.plusDays(1);
    calendarService.put(
        DatedItem.ENGAGEMENT,
        List.of(
            engagement("new", start, null, "not_started"),
            engagement("unsaid", start, null, null),
            engagement("ci", start, null, "in_progress"),
            engagement("held", start, null, "on_hold"),
            engagement("done", start, null, "completed")));
    dueDateChecks.checkEngagements();

    assertThat(titles("upcoming_engagement"))
        .containsExactlyInAnyOrder("Pentest new starts tomorrow", "Pentest unsaid starts tomorrow");
  }

  @Test
  void findings_are_due_soon_due_today_or_breached_and_products_have_their_names() {
    new InventoryService(database)
        .put(ADMIN, new Product("web-api", "Web API", null, null, Visibility.OPEN), true);
    calendarService.put(
        DatedItem.FINDING,
        List.of(
            finding("a", Severity.HIGH, FIRST.plusDays(2)),
            finding("b", Severity.HIGH, FIRST.plusDays(1)),
            finding("c", Severity.HIGH, FIRST),
            finding("d", Severity.HIGH, FIRST.minusDays(1)),
            finding("e", Severity.HIGH, FIRST.minusDays(2))));
    dueDateChecks.checkFindings();

    assertThat(titles("sla_breach"))
        .containsExactlyInAnyOrder(
            "SLA due soon: XSS a is due in 2 days",
            "SLA due soon: XSS b is due tomorrow",
            "SLA due today: XSS c is due today",
            "SLA breached: XSS d is 1 day overdue",
            "SLA breached: XSS e is 2 days overdue");
    assertThat(titles("sla_breach_combined"))
        .containsExactlyInAnyOrder(
            "SLA due soon: 2 findings in Web API due within 3 days",
            "SLA due today: 1 finding in Web API",
            "SLA breached: 2 overdue findings in Web API");
  }

  @Test
  void a_due_date_that_moves_within_a_day_is_announced_once() {
    calendarService.put(DatedItem.FINDING, List.of(finding("a", Severity.HIGH, FIRST.plusDays(2))));
    dueDateChecks.checkFindings();
    calendarService.put(DatedItem.FINDING, List.of(finding("a", Severity.HIGH, FIRST.plusDays(3))));
    dueDateChecks.checkFindings();
    assertThat(titles("sla_breach")).containsExactly("SLA due soon: XSS a is due in 2 days");

    calendarService.put(DatedItem.FINDING, List.of(finding("a", Severity.HIGH, FIRST)));
    dueDateChecks.checkFindings();
    assertThat(titles("sla_breach")).hasSize(2).contains("SLA due today: XSS a is due today");
  }

  @Test
  void what_is_mitigated_a_duplicate_inactive_or_info_is_left_out() {
    var due = FIRST.plusDays(1);
    var base = finding("base", Severity.HIGH, due);
    calendarService.put(
        DatedItem.FINDING,
        List.of(
            base,
            finding("info", Severity.INFO, due),
            new TrackedFinding(
                "m",
                null,
                "m",
                Severity.HIGH,
                due,
                null,
                true,
                false,
                false,
                true,
                null,
                null,
                FindingFacts.NONE),
            new TrackedFinding(
                "d",
                null,
                "d",
                Severity.HIGH,
                due,
                null,
                true,
                false,
                true,
                false,
                null,
                null,
                FindingFacts.NONE),
            new TrackedFinding(
                "i",
                null,
                "i",
                Severity.HIGH,
                due,
                null,
                false,
                false,
                false,
                false,
                null,
                null,
                FindingFacts.NONE)));
    dueDateChecks.checkFindings();

    assertThat(titles("sla_breach")).containsExactly("SLA due soon: XSS base is due tomorrow");
    assertThat(titles("sla_breach_combined"))
        .containsExactly("SLA due soon: 1 finding in web-api due within 3 days");
  }

  @Test
  void with_back_off_only_powers_of_two_are_announced() {
    organisation.change(ADMIN, Change.of(CalendarSettings.SLA_BACKOFF, true));
    calendarService.put(
        DatedItem.FINDING, List.of(finding("f", Severity.HIGH, FIRST.plusDays(10))));
    var told = new ArrayList<Long>();
    for (var day = 0L; day <= 20; day++) {
      now = at(FIRST.plusDays(day));
      var before = titles("sla_breach").size();
      dueDateChecks.checkFindings();
      if (titles("sla_breach").size() > before) {
        told.add(10 - day);
      }
    }
    assertThat(told).containsExactly(2L, 1L, 0L, -1L, -2L, -4L);
  }

  @Test
  void an_engagement_long_past_its_end_is_closed_where_that_is_set() {
    calendarService.put(
        DatedItem.ENGAGEMENT, List.of(engagement("e", null, FIRST.minusDays(5), "in_progress")));
    dueDateChecks.checkEngagements();
    assertThat(titles("stale_engagement")).hasSize(1);
    assertThat(titles("auto_close_engagement")).isEmpty();

    organisation.change(ADMIN, Change.of(CalendarSettings.AUTO_CLOSE_DAYS, Optional.of(7)));
    dueDateChecks.checkEngagements();
    assertThat(titles("auto_close_engagement")).isEmpty();
    now = at(FIRST.plusDays(2));
    dueDateChecks.checkEngagements();
    assertThat(titles("auto_close_engagement")).containsExactly("Pentest e was closed");
    assertThat(calendarService.find(DatedItem.ENGAGEMENT, "e").orElseThrow().status())
        .isEqualTo("completed");
  }

  @Test
  void a_rule_that_changes_changes_when_findings_are_due() {
    calendarService.put(
        DatedItem.FINDING, List.of(finding("f", Severity.LOW, null, FIRST.minusDays(9))));
    dueDateChecks.checkFindings();
    assertThat(titles("sla_breach")).isEmpty();

    organisation.change(ADMIN, Change.of(CalendarSettings.SLA_DAYS, Map.of(Severity.LOW, 10)));
    dueDateChecks.checkFindings();
    assertThat(titles("sla_breach")).containsExactly("SLA due soon: XSS f is due tomorrow");
  }

  @Test
  void days_begin_in_the_organisations_zone() {
    organisation.change(
        ADMIN,
        Change.of(CalendarSettings.UPCOMING_DAYS, 0)
            .then(Change.of(CalendarSettings.TIME_ZONE, ZoneId.of("Pacific/Auckland"))));
    calendarService.put(
        DatedItem.ENGAGEMENT, List.of(engagement("e", FIRST.plusDays(1), null, null)));
    now = Instant.parse("2026-01-01T10:00:00Z");
    dueDateChecks.checkEngagements();
    assertThat(titles("upcoming_engagement")).isEmpty();
    now = Instant.parse("2026-01-01T11:00:00Z");
    dueDateChecks.checkEngagements();
    assertThat(titles("upcoming_engagement")).containsExactly("Pentest e starts today");
  }

  @Test
  void what_is_older_than_its_retention_is_deleted_and_what_waits_is_not() {
    calendarService.put(DatedItem.ENGAGEMENT, List.of(engagement("e", FIRST, null, null)));
    dueDateChecks.checkEngagements();
    now = at(FIRST.plusDays(89));
    new Retention(database, _ -> {}, clock).deleteExpired();
    assertThat(titles("upcoming_engagement")).hasSize(1);
    now = at(FIRST.plusDays(91));
    new Retention(database, _ -> {}, clock).deleteExpired();
    assertThat(titles("upcoming_engagement")).isEmpty();
    dueDateChecks.checkEngagements();
    assertThat(titles("upcoming_engagement")).isEmpty();
  }
}
