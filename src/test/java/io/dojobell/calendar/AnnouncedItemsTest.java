package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.TestInstallation;
import io.dojobell.message.MessageContent;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.store.Events;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the calendar announces names the thing, its owner and its day. */
class AnnouncedItemsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final FindingFacts FACTS =
      new FindingFacts("CVE-2026-1234", "openssl", "3.0.1", null, 9.8, null, true, null, null);

  private final TestInstallation installation =
      new TestInstallation()
          .user(new User("bob", "Bob Okafor", "bob@example.com", null, null, false, true));

  @AfterEach
  void close() {
    installation.close();
  }

  private <T extends DatedItem> Event announced(DatedItem.Kind<T> kind, T item, String type) {
    var database = installation.database();
    new CalendarService(database, Visibility.OPEN).put(kind, List.of(item));
    new DueDateChecks(database, installation.intake(), () -> Instant.parse(TODAY + "T08:00:00Z"))
        .runAll();
    return database.read(
        handle -> {
          var id =
              handle
                  .createQuery("select id from events where event_type = ?")
                  .bind(0, type)
                  .mapTo(String.class)
                  .one();
          return new Events(handle).event(id).orElseThrow();
        });
  }

  private static MessageContent content(Event event) {
    return MessageContent.of(event, DetailLevel.FULL);
  }

  private static TrackedFinding finding(@Nullable String owner, LocalDate due) {
    return new TrackedFinding(
        "f1",
        "web-api",
        "SQL injection in /orders",
        Severity.CRITICAL,
        due,
        null,
        true,
        true,
        false,
        false,
        owner,
        "https://dojo.example.com/finding/1",
        FACTS);
  }

  private static ScheduledEngagement engagement(LocalDate start, LocalDate end, String status) {
    return new ScheduledEngagement("q4", "Q4 pentest", "web-api", null, "bob", start, end, status);
  }

  @Test
  void a_finding_has_its_name_its_owner_its_due_date_and_its_vulnerability() {
    var event =
        announced(DatedItem.FINDING, finding("bob", LocalDate.parse("2026-11-23")), "sla_breach");

    assertThat(event.content().title())
        .isEqualTo("SLA breached: SQL injection in /orders is 2 days overdue");
    assertThat(event.content().description()).isEmpty();
    var content = content(event);
    assertThat(content.kind()).isEqualTo("SLA breached");
    assertThat(content.title()).isEqualTo("SQL injection in /orders");
    assertThat(content.highlights())
        .containsExactly(
            "2 days overdue (due Mon 23 Nov)",
            "Owner: Bob Okafor",
            "CVE-2026-1234",
            "openssl 3.0.1",
            "CVSS 9.8",
            "Known exploited (KEV)");
  }

  @Test
  void an_owner_without_an_account_stays_as_stated() {
    assertThat(
            content(announced(DatedItem.FINDING, finding("zoe", TODAY), "sla_breach")).highlights())
        .startsWith("Due today (Wed 25 Nov)", "Owner: zoe");
  }

  @Test
  void a_finding_without_an_owner_says_so() {
    assertThat(
            content(announced(DatedItem.FINDING, finding(null, TODAY), "sla_breach")).highlights())
        .startsWith("Due today (Wed 25 Nov)", "No owner");
  }

  @Test
  void the_findings_of_a_product_have_their_days_in_words() {
    var event =
        announced(
            DatedItem.FINDING,
            finding("bob", LocalDate.parse("2026-11-23")),
            "sla_breach_combined");

    assertThat(event.content().item()).isNull();
    assertThat(event.content().description())
        .isEqualTo("Critical: SQL injection in /orders, due Mon 23 Nov");
  }

  @Test
  void an_upcoming_engagement_has_its_lead_its_start_and_its_planned_end() {
    var end = LocalDate.parse("2027-01-08");
    var event =
        announced(
            DatedItem.ENGAGEMENT,
            engagement(TODAY.plusDays(2), end, "not_started"),
            "upcoming_engagement");

    assertThat(event.content().title()).isEqualTo("Q4 pentest starts in 2 days");
    var content = content(event);
    assertThat(content.title()).isEqualTo("Q4 pentest");
    assertThat(content.text()).isEqualTo("Planned end: Fri 8 Jan 2027.");
    assertThat(content.highlights())
        .containsExactly("Starts in 2 days (Fri 27 Nov)", "Lead: Bob Okafor");
  }

  @Test
  void a_stale_engagement_says_what_to_do() {
    var end = LocalDate.parse("2026-11-23");
    var event =
        announced(
            DatedItem.ENGAGEMENT,
            engagement(end.minusDays(9), end, "in_progress"),
            "stale_engagement");

    var content = content(event);
    assertThat(content.title()).isEqualTo("Q4 pentest");
    assertThat(content.text()).isEqualTo("Planned end: Mon 23 Nov. Close it or extend it.");
    assertThat(content.highlights())
        .containsExactly("2 days past its end (Mon 23 Nov)", "Lead: Bob Okafor");
  }

  private Event risk(LocalDate expires, boolean expired) {
    return announced(
        DatedItem.RISK_ACCEPTANCE,
        new RiskAcceptance("r1", "web-api", "Accepted XSS", "bob", expires, null, expired),
        "risk_acceptance_expiration");
  }

  @Test
  void a_risk_acceptance_has_its_owner_and_its_last_day() {
    var event = risk(LocalDate.parse("2026-12-01"), false);

    assertThat(event.content().title())
        .isEqualTo("The risk acceptance “Accepted XSS” expires in 6 days");
    var content = content(event);
    assertThat(content.title()).isEqualTo("Accepted XSS");
    assertThat(content.text()).isEmpty();
    assertThat(content.highlights())
        .containsExactly("Expires in 6 days (Tue 1 Dec)", "Owner: Bob Okafor");
  }

  @Test
  void a_risk_acceptance_that_was_ended_early_does_not_say_that_it_will_expire() {
    var content = content(risk(TODAY.plusDays(6), true));

    assertThat(content.text()).isEqualTo("Ended before Tue 1 Dec.");
    assertThat(content.highlights()).containsExactly("Owner: Bob Okafor");
  }
}
