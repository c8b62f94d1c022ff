package io.dojobell.source.defectdojo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.intake.EventDraft;
import io.dojobell.model.Reference.NameAndPage;
import io.dojobell.source.defectdojo.KnownPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of the bodies that real DefectDojos sent: made of fields, not of their sentences.
 */
class DefectDojoTextTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final KnownPage UNKNOWN = KnownPage.unknown(TODAY);

  private static DefectDojoText text(RecordedWebhook webhook) {
    return DefectDojoText.of(webhook.event(), webhook.body(), UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "recorded/webhooks/scan_added-new|5 new findings · Generic Findings Import",
        "recorded/webhooks/scan_added-mitigated|2 new, 1 closed · Generic Findings Import",
        "recorded/webhooks/scan_added-reactivated|1 reactivated finding · Generic Findings Import",
        "recorded/webhooks/scan_added_empty|No changes · Generic Findings Import",
        "recorded/webhooks/scan_added-sarif|1 new finding · Semgrep OSS Scan (SARIF)",
        "recorded/webhooks/scan_added-new-and-duplicates|1 new, 2 duplicates · Generic"
            + " Findings Import",
        "recorded/webhooks/scan_added_empty-duplicates|No new findings, 2 duplicates · Generic"
            + " Findings Import",
        "recorded/webhooks/scan_added-unicode|1 new finding · Generic Findings Import",
        "recorded/webhooks/test_added|Generic Findings Import",
        "recorded/webhooks/engagement_added|Fresh: \"eng\" [x]",
        "recorded/webhooks/engagement_closed|Engagement closed: Fresh: \"eng\" [x]",
        "recorded/webhooks/engagement_reopened|Engagement reopened: Fresh: \"eng\" [x]",
        "recorded/webhooks/finding_added|Finding added: Hand Made Finding",
        "recorded/webhooks/finding_closed|Finding closed: Hand Made Finding",
        "recorded/webhooks/finding_group_deleted|Finding group deleted: Group one",
        "recorded/webhooks/product_added|Fresh <!channel> & *bold* 🎉",
        "recorded/webhooks/product_deleted|Product deleted: Doomed",
        "recorded/webhooks/product_type_deleted|Product type deleted: Doomed type",
        "recorded/webhooks/review_requested|Admin User asks you to review Hand Made Finding",
        "recorded/webhooks/user_mentioned-finding|admin mentioned you on finding 36",
        "recorded/webhooks/user_mentioned-test|admin mentioned you in a note on a test",
        "recorded/webhooks/user_mentioned-engagement|admin mentioned you in a note on an"
            + " engagement",
        "recorded/webhooks/user_mentioned-risk_acceptance|admin mentioned you in a note on a risk"
            + " acceptance",
        "recorded/webhooks/sla_breach-breached|SLA breached: Finding 1 is 2 days overdue",
        "recorded/webhooks/sla_breach-due-soon|SLA due soon: Finding 2 is due in 1 day",
        "recorded/webhooks/sla_breach-due-today|SLA due today: Finding 3 is due today",
        "recorded/webhooks/sla_breach_combined|SLA breached: Overdue findings in Web API",
        "recorded/webhooks/risk_acceptance_expiration-expired|Risk acceptance of 1 finding has"
            + " expired · Web API: CI/CD nightly",
        "recorded/webhooks/risk_acceptance_expiration-will-expire|Risk acceptance of 1 finding"
            + " expires on Thu 3 Dec 2026 · Web API: CI/CD nightly",
        "recorded-2.58/webhooks/scan_added-mitigated|1 new, 1 closed · Generic Findings"
            + " Import",
        "recorded-2.58/webhooks/review_requested|Admin User asks you to review Review Me",
        "recorded-2.58/webhooks/product_added|Renamed T1",
        "recorded-2.58/webhooks/product_deleted|Product deleted: Recreated T1",
        "recorded-2.58/webhooks/product_type_deleted|Product type deleted: Events type EV1",
        "recorded-2.58/webhooks/sla_breach_combined|SLA due soon: Findings due soon in Events EV1",
      })
  void the_title_says_what_happened(String hook, String title) {
    assertThat(text(RecordedWebhook.read(hook)).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "recorded/webhooks/finding_closed,admin",
    "recorded/webhooks/product_deleted,admin",
    "recorded/webhooks/finding_group_deleted,admin",
    "recorded/webhooks/review_requested,Admin User (admin)",
    "recorded-2.58/webhooks/review_requested,Admin User (admin)",
    "recorded-2.58/webhooks/product_type_deleted,admin",
  })
  void who_did_it_is_said_apart(String hook, String who) {
    assertThat(text(RecordedWebhook.read(hook)).requestedBy()).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "recorded/webhooks/review_requested,Admin User asks you to review this: “please review"
        + " <b>this</b> & tell”",
    "recorded-2.58/webhooks/review_requested,Admin User asks you to review this: “please review”",
    "recorded/webhooks/finding_closed,''",
    "recorded/webhooks/product_added,''",
    "recorded-2.58/webhooks/product_type_added,''",
    "recorded/webhooks/scan_added-new,''",
  })
  void a_sentence_that_only_repeats_the_fields_is_left_out(String hook, String description) {
    assertThat(text(RecordedWebhook.read(hook)).description()).isEqualTo(description);
  }

  @ParameterizedTest
  @CsvSource({
    "recorded/webhooks/test_added,Generic Findings Import",
    "recorded/webhooks/scan_added-long-names,Generic Findings Import",
    "recorded/webhooks/review_requested,Generic Findings Import",
    "recorded/webhooks/scan_added-sarif,Semgrep OSS Scan (SARIF)",
    "recorded-2.58/webhooks/test_added,Generic Findings Import",
  })
  void a_test_without_a_title_is_named_after_its_scanner(String hook, String test) {
    assertThat(text(RecordedWebhook.read(hook)).test()).isEqualTo(test);
  }

  @Test
  void a_test_is_never_named_by_its_number() {
    var webhook = RecordedWebhook.of320("test_added").with("title", "Something else altogether");

    assertThat(text(webhook).test()).isNull();
    assertThat(text(webhook).title()).isEqualTo("Something else altogether");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "finding_closed|Closing of A|The finding \"B\" was closed by admin",
        "finding_closed|Closed|The finding \"A\" was closed by admin",
        "sla_breach|Finding 1 - SLA is fine|",
        "user_mentioned|somebody wrote something|",
        "scan_added|Created/Updated 1 findings for a: b: c|",
      })
  void a_sentence_of_another_form_is_left_as_it_is(String type, String title, String text) {
    var body = RecordedWebhook.of320("finding_closed").with("title", title);
    var webhook = body.with("description", text == null ? "" : text);

    var said = DefectDojoText.of(type, webhook.body(), UNKNOWN);

    assertThat(said.title()).isEqualTo(title);
    assertThat(said.description()).isEqualTo(text == null ? "" : text);
  }

  @Test
  void a_name_longer_than_is_stored_is_found_as_it_is_stored() {
    var scan = draft(RecordedWebhook.of320("scan_added-long-names"));
    var combined = draft(RecordedWebhook.of320("sla_breach_combined-long-name"));

    assertThat(combined.product()).isNotNull();
    assertThat(((NameAndPage) combined.product()).name())
        .isEqualTo(((NameAndPage) scan.product()).name());
  }

  private static EventDraft draft(RecordedWebhook webhook) {
    var bytes = webhook.body().toString().getBytes(StandardCharsets.UTF_8);
    return DefectDojoReader.read(webhook.event(), bytes, _ -> UNKNOWN).draft();
  }
}
