package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.TestDatabase;
import io.dojobell.intake.EventDraft;
import io.dojobell.intake.EventSource;
import io.dojobell.intake.Intake;
import io.dojobell.intake.IntakeModule;
import io.dojobell.intake.IntakeResult;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.DatedItem;
import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
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
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.webhook.DueEventReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With DefectDojo's own jobs on, each thing is announced once a day, whichever comes first. */
class AnnouncementDeduplicatorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String DOJO = "https://dojo.example.com";

  private final TestDatabase opened = TestDatabase.open();
  private final CalendarService calendarService =
      new CalendarService(opened.database(), Visibility.OPEN);
  private Instant now = Instant.parse("2026-06-01T08:00:00Z");
  private final InstantSource clock = () -> now;
  private final Intake intake =
      new IntakeModule(
              opened.database(),
              new Outbox(new WakeUps(), clock),
              AvailableChannels.of(false, false, false),
              Visibility.OPEN,
              (_, _, _, _) -> {},
              clock)
          .intake();
  private final DueDateChecks dueDateChecks = new DueDateChecks(opened.database(), intake, clock);

  @BeforeEach
  void fill() {
    opened.database().run(handle -> new SyncProgress(handle).begin(DOJO, 1, now));
    new InventoryService(opened.database())
        .put(
            new Actor("the API"),
            new Product("web-api-2", "Web API", null, DOJO + "/product/1", Visibility.OPEN),
            true);
    calendarService.put(
        DatedItem.FINDING,
        List.of(
            new TrackedFinding(
                "defectdojo-7",
                "web-api-2",
                "XSS",
                Severity.HIGH,
                TODAY.minusDays(2),
                null,
                true,
                true,
                false,
                false,
                null,
                DOJO + "/finding/7",
                FindingFacts.NONE)));
    calendarService.put(
        DatedItem.RISK_ACCEPTANCE,
        List.of(
            new RiskAcceptance(
                "defectdojo-3", "web-api-2", "Old TLS", null, TODAY.plusDays(2), null)));
    calendarService.put(
        DatedItem.ENGAGEMENT,
        List.of(
            new ScheduledEngagement(
                "pentest",
                "Pentest",
                "web-api-2",
                DOJO + "/engagement/4",
                null,
                TODAY.plusDays(1),
                null,
                "not_started")));
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private IntakeResult webhook(
      String type, String title, String url, Reference product, EventRecipients reach) {
    var content = new Content(title, "", url, null, Findings.NONE, null, null);
    var draft =
        new EventDraft(type, content, null, product, null, null, reach, "dd-" + title + reach);
    return new AnnouncementDeduplicator(
            opened.database(),
            intake,
            (handle, today, event) -> new DueEventReader(handle, today).of(event),
            clock)
        .accept(new EventSource("defectdojo:x", Duration.ofMinutes(5)), List.of(draft))
        .getFirst();
  }

  private IntakeResult overdue() {
    return webhook(
        "sla_breach",
        "SLA breached: XSS is 2 days overdue",
        DOJO + "/finding/7",
        null,
        EventRecipients.EVERYBODY);
  }

  private IntakeResult overdueOfProduct() {
    return webhook(
        "sla_breach_combined",
        "SLA breached: Overdue findings in Web API",
        null,
        new Reference.NameAndPage("Web API", null),
        EventRecipients.EVERYBODY);
  }

  private IntakeResult risk(String title) {
    return webhook(
        "risk_acceptance_expiration",
        title,
        DOJO + "/engagement/4/risk_acceptance/3",
        null,
        EventRecipients.EVERYBODY);
  }

  private IntakeResult upcoming(EventRecipients reach) {
    return webhook(
        "upcoming_engagement", "Upcoming engagement: Pentest", DOJO + "/engagement/4", null, reach);
  }

  private List<String> types() {
    return opened
        .database()
        .read(
            handle ->
                handle
                    .createQuery("select event_type from events order by event_type")
                    .mapTo(String.class)
                    .list());
  }

  @Test
  void what_the_calendar_announced_the_webhook_does_not_announce_again() {
    dueDateChecks.runAll();
    assertThat(types()).hasSize(4);

    assertThat(overdue().duplicate()).isTrue();
    assertThat(overdueOfProduct().duplicate()).isTrue();
    assertThat(risk("Risk acceptance of 1 finding expires on Wed 3 Jun 2026 · X").duplicate())
        .isTrue();
    assertThat(upcoming(new EventRecipients(List.of("bob"), false, false)).duplicate()).isTrue();
    assertThat(types()).hasSize(4);
  }

  @Test
  void what_the_webhook_announced_the_calendar_does_not_announce_again() {
    assertThat(overdue().duplicate()).isFalse();
    assertThat(overdueOfProduct().duplicate()).isFalse();
    assertThat(risk("Risk acceptance of 1 finding expires on Wed 3 Jun 2026 · X").duplicate())
        .isFalse();
    assertThat(upcoming(EventRecipients.EVERYBODY).duplicate()).isFalse();

    dueDateChecks.runAll();

    assertThat(types())
        .containsExactly(
            "risk_acceptance_expiration",
            "sla_breach",
            "sla_breach_combined",
            "upcoming_engagement");
  }

  @Test
  void the_next_day_a_finding_is_announced_again_once() {
    dueDateChecks.runAll();
    now = now.plus(Duration.ofDays(1));
    assertThat(overdue().duplicate()).isFalse();
    assertThat(overdue().duplicate()).isTrue();

    dueDateChecks.checkFindings();

    assertThat(types().stream().filter("sla_breach"::equals)).hasSize(2);
  }

  @Test
  void another_state_of_the_same_finding_is_announced() {
    dueDateChecks.checkFindings();

    var soon =
        webhook(
            "sla_breach",
            "SLA due soon: XSS is due in 1 day",
            DOJO + "/finding/7",
            null,
            EventRecipients.EVERYBODY);

    assertThat(soon.duplicate()).isFalse();
  }

  @Test
  void an_acceptance_that_was_ended_is_announced_once_also_when_its_day_moves() {
    assertThat(risk("Risk acceptance of 1 finding has expired · Web API").duplicate()).isFalse();
    calendarService.put(
        DatedItem.RISK_ACCEPTANCE,
        List.of(new RiskAcceptance("defectdojo-3", "web-api-2", "Old TLS", null, TODAY, null)));

    now = now.plus(Duration.ofDays(1));
    dueDateChecks.checkRiskAcceptances();

    assertThat(types()).containsExactly("risk_acceptance_expiration");
  }

  @Test
  void copies_for_several_people_are_left_to_their_endpoints() {
    assertThat(upcoming(new EventRecipients(List.of("bob"), false, false)).duplicate()).isFalse();
    assertThat(upcoming(new EventRecipients(List.of("carol"), false, false)).duplicate()).isFalse();

    dueDateChecks.checkEngagements();

    assertThat(types()).containsExactly("upcoming_engagement", "upcoming_engagement");
  }

  @Test
  void a_finding_of_another_defectdojo_is_another_finding() {
    dueDateChecks.checkFindings();

    var other =
        webhook(
            "sla_breach",
            "SLA breached: XSS is 2 days overdue",
            "https://other.example.com/finding/7",
            null,
            EventRecipients.EVERYBODY);

    assertThat(other.duplicate()).isFalse();
  }
}
