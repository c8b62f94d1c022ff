package io.dojobell.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditTextTest {
  @Test
  void destinations_are_shown_as_slack_shows_them() {
    assertThat(AuditText.of("Route 1: created (SLA breach → slack:C0ONE)"))
        .isEqualTo("Route 1: created (SLA breach → <#C0ONE>)");
    assertThat(AuditText.of("Route 1: target slack:C0ONE → teams:0123456789abcdef"))
        .isEqualTo("Route 1: target <#C0ONE> → Teams webhook 01234567");
    assertThat(AuditText.of("Team settings: team Slack channel none → slack:#security"))
        .isEqualTo("Team settings: team Slack channel none → #security");
  }

  @Test
  void people_mailboxes_and_endpoints_are_named_in_words() {
    assertThat(AuditText.of("Retried all 3 failed deliveries to slack:@bob"))
        .isEqualTo("Retried all 3 failed deliveries to direct messages to bob");
    assertThat(AuditText.of("All 3 that failed at mailto:bob@example.com: tried again"))
        .isEqualTo("All 3 that failed at bob@example.com: tried again");
    assertThat(AuditText.of("Retried all 3 failed deliveries to webhook:7"))
        .isEqualTo("Retried all 3 failed deliveries to webhook 7");
  }

  @Test
  void a_long_one_is_cut_as_it_is_escaped() {
    assertThat(AuditText.of("&".repeat(1_000))).hasSizeLessThanOrEqualTo(1_000).endsWith("…");
    assertThat(AuditText.of("slack:C0ONE " + "<".repeat(900))).hasSizeLessThanOrEqualTo(1_000);
  }

  @Test
  void what_people_wrote_stays_text() {
    assertThat(AuditText.of("Webhook 1, <!here> & webhook:seven: created"))
        .isEqualTo("Webhook 1, &lt;!here&gt; &amp; webhook:seven: created");
  }
}
