package io.dojobell.source.defectdojo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.message.MessageContent;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.source.defectdojo.KnownPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages say of bodies that DefectDojo really sent, where their page is known. */
class KnownItemTextTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final LocalDate DUE = LocalDate.parse("2026-11-23");
  private static final TrackedFinding FINDING =
      new TrackedFinding(
          "defectdojo-232",
          "web-api",
          "SQL injection",
          Severity.CRITICAL,
          DUE,
          null,
          true,
          true,
          false,
          false,
          "bob",
          null,
          new FindingFacts("CVE-2026-1234", null, null, null, null, null, null, null, null));
  private static final ScheduledEngagement ENGAGEMENT =
      new ScheduledEngagement(
          "q4",
          "Q4 pentest",
          "web-api",
          null,
          "bob",
          LocalDate.parse("2026-11-27"),
          DUE,
          "in_progress");
  private static final RiskAcceptance RISK =
      new RiskAcceptance(
          "defectdojo-3", "web-api", "Accepted XSS", "bob", LocalDate.parse("2026-12-01"), null);

  private static MessageContent content(String hook, @Nullable DatedItem known) {
    var due = known instanceof TrackedFinding ? DUE : null;
    var page = new KnownPage(known, known == null ? null : "web-api", due, TODAY);
    var draft = DefectDojoReader.read(event(hook), bytes(hook), _ -> page).draft();
    var event =
        new Event(
            "e1",
            EventType.routedAs(draft.typeName()),
            draft.typeName(),
            draft.content(),
            Event.Subject.NONE,
            Event.EventRecipients.EVERYBODY,
            Instant.parse("2026-11-25T09:00:00Z"));
    return MessageContent.of(event, DetailLevel.FULL);
  }

  private static String event(String hook) {
    return hook.startsWith("rendered/")
        ? hook.substring("rendered/".length())
        : RecordedWebhook.read(hook).event();
  }

  private static byte[] bytes(String hook) {
    try {
      return hook.startsWith("rendered/")
          ? Files.readAllBytes(Path.of("src/test/resources/samples/defectdojo", hook + ".json"))
          : RecordedWebhook.read(hook).body().toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sla_breach-breached|SLA breached|2 days overdue (due Mon 23 Nov)",
        "sla_breach-due-soon|SLA due soon|Due tomorrow (Mon 23 Nov)",
        "sla_breach-due-today|SLA due today|Due today (Mon 23 Nov)",
      })
  void an_sla_event_is_the_finding_its_owner_and_its_due_date_as_far_off_as_defectdojo_says(
      String hook, String kind, String due) {
    var content = content("recorded/webhooks/" + hook, FINDING);

    assertThat(content.kind()).isEqualTo(kind);
    assertThat(content.title()).isEqualTo("SQL injection");
    assertThat(content.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(content.text()).isEmpty();
    assertThat(content.highlights()).containsExactly(due, "Owner: bob", "CVE-2026-1234");
  }

  @Test
  void a_review_is_the_finding_by_the_bodys_name_and_who_asks_what() {
    for (var known : new DatedItem[] {FINDING, null}) {
      var content = content("recorded/webhooks/review_requested", known);

      assertThat(content.title()).isEqualTo("Hand Made Finding");
      assertThat(content.text())
          .isEqualTo("Admin User asks you to review this: “please review <b>this</b> & tell”");
      assertThat(content.contextDetails()).contains("requested by Admin User (admin)");
      assertThat(content.severity()).isEqualTo(Severity.HIGH);
      assertThat(content.highlights().contains("Owner: bob")).isEqualTo(known != null);
    }
  }

  @Test
  void a_mention_is_the_finding_or_engagement_and_who_mentions() {
    var onFinding = content("rendered/user_mentioned", FINDING);

    assertThat(onFinding.title()).isEqualTo("SQL injection");
    assertThat(onFinding.text()).isEqualTo("Admin User mentioned you in a note.");
    assertThat(onFinding.highlights()).startsWith("2 days overdue (due Mon 23 Nov)", "Owner: bob");

    var onEngagement = content("recorded/webhooks/user_mentioned-engagement", ENGAGEMENT);
    assertThat(onEngagement.title()).isEqualTo("Q4 pentest");
    assertThat(onEngagement.text()).isEqualTo("admin mentioned you in a note.");
    assertThat(onEngagement.highlights()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "upcoming_engagement|''|Starts in 2 days (Fri 27 Nov)",
        "stale_engagement|Planned end: Mon 17 Aug. Close it or extend it.|100 days past its end"
            + " (Mon 17 Aug)",
        "auto_close_engagement|''|Planned end: Mon 17 Aug",
      })
  void an_engagement_has_its_lead_and_the_bodys_day(String hook, String text, String day) {
    var content = content("rendered/" + hook, ENGAGEMENT);

    assertThat(content.title()).isEqualTo("notif eng");
    assertThat(content.text()).isEqualTo(text);
    assertThat(content.highlights()).containsExactly(day, "Lead: bob");
  }

  @Test
  void a_risk_acceptance_has_its_name_its_owner_and_its_last_day() {
    var expiring = content("recorded/webhooks/risk_acceptance_expiration-will-expire", RISK);

    assertThat(expiring.title()).isEqualTo("Accepted XSS");
    assertThat(expiring.text()).isEqualTo("Covers 1 finding.");
    assertThat(expiring.highlights())
        .containsExactly("Expires in 8 days (Thu 3 Dec)", "Owner: bob");
  }

  @Test
  void a_finding_that_was_closed_is_due_no_more() {
    assertThat(content("recorded/webhooks/finding_reopened", FINDING).highlights())
        .startsWith("2 days overdue (due Mon 23 Nov)");
    var closed = content("recorded/webhooks/finding_closed", FINDING);

    assertThat(closed.title()).isEqualTo("Hand Made Finding");
    assertThat(closed.text()).isEmpty();
    assertThat(closed.highlights()).containsExactly("Owner: bob", "CVE-2026-1234");
    assertThat(closed.contextDetails()).contains("by admin");
  }

  @Test
  void a_test_that_was_deleted_is_not_the_engagement_whose_page_is_named() {
    var content = content("rendered/test_deleted", ENGAGEMENT);

    assertThat(content.titleBesideKind()).isEqualTo("notif test (Acunetix Scan)");
    assertThat(content.highlights()).isEmpty();
  }

  @Test
  void a_jira_problem_is_the_finding_and_the_reason() {
    assertThat(content("rendered/jira_comment", FINDING).title()).isEqualTo("New Finding");
    var known = content("rendered/jira_update", FINDING);
    var unknown = content("rendered/jira_update", null);

    assertThat(known.title()).isEqualTo("SQL injection");
    assertThat(known.text()).isEqualTo("Could not be pushed to JIRA.\nField 'epic' cannot be set");
    assertThat(unknown.title()).isEqualTo("Finding 232 could not be pushed to JIRA");
    assertThat(unknown.text()).isEqualTo("Field 'epic' cannot be set");
  }

  @Test
  void a_token_that_was_reset_says_who_did_it_and_what_to_do() {
    var content = content("rendered/other", null);

    assertThat(content.title()).isEqualTo("API Token Reset");
    assertThat(content.text())
        .isEqualTo(
            "Admin User reset your API token. Get the new one in DefectDojo to keep using its"
                + " API.");
    assertThat(content.contextDetails()).contains("by Admin User (admin)");
  }

  @Test
  void of_a_sentence_of_another_form_nothing_is_lost() {
    var body = RecordedWebhook.of320("finding_closed").with("title", "Finding merged elsewhere");
    var page = new KnownPage(FINDING, "web-api", DUE, TODAY);

    var text = DefectDojoText.of("finding_merged", body.with("description", "x").body(), page);

    assertThat(text.title()).isEqualTo("Finding merged elsewhere");
    assertThat(text.description()).isEqualTo("Finding merged elsewhere\nx");
    assertThat(text.item()).isNotNull();
  }
}
