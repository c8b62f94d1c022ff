package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventItem;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

  private static List<String> of(EventType type, @Nullable String owner, @Nullable LocalDate day) {
    return Highlights.of(
        type, new EventItem("XSS", owner, day, TODAY, FindingFacts.NONE), LocalDate.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    "SLA_BREACH, 2026-11-25, 2 days overdue (due Wed 25 Nov)",
    "SLA_BREACH, 2026-11-27, Due today (Fri 27 Nov)",
    "SLA_BREACH, 2026-11-30, Due in 3 days (Mon 30 Nov)",
    "UPCOMING_ENGAGEMENT, 2026-11-28, Starts tomorrow (Sat 28 Nov)",
    "UPCOMING_ENGAGEMENT, 2026-11-26, Started Thu 26 Nov",
    "STALE_ENGAGEMENT, 2026-11-26, 1 day past its end (Thu 26 Nov)",
    "AUTO_CLOSE_ENGAGEMENT, 2026-11-20, Planned end: Fri 20 Nov",
    "RISK_ACCEPTANCE_EXPIRATION, 2026-12-04, Expires in 7 days (Fri 4 Dec)",
    "RISK_ACCEPTANCE_EXPIRATION, 2026-11-26, Expired 1 day ago (Thu 26 Nov)",
  })
  void the_day_that_decides_is_said_in_the_words_of_the_type(
      EventType type, LocalDate day, String words) {
    assertThat(of(type, "bob", day)).first().isEqualTo(words);
  }

  @Test
  void an_engagement_has_a_lead_and_a_finding_an_owner_or_none() {
    assertThat(of(EventType.STALE_ENGAGEMENT, "Bob\nOkafor", null))
        .containsExactly("Lead: Bob Okafor");
    assertThat(of(EventType.STALE_ENGAGEMENT, null, null)).isEmpty();
    assertThat(of(EventType.SLA_BREACH, "Bob Okafor", null)).containsExactly("Owner: Bob Okafor");
    assertThat(of(EventType.SLA_BREACH, null, null)).containsExactly("No owner");
    assertThat(of(EventType.RISK_ACCEPTANCE_EXPIRATION, null, null)).isEmpty();
  }

  @Test
  void a_vulnerability_has_identifier_component_scores_and_whether_it_is_exploited() {
    var facts =
        new FindingFacts("CVE-2026-1", "openssl", "3.0.1", "3.0.2", 9.8, 0.93, true, 89, "Trivy");
    assertThat(Highlights.of(facts))
        .containsExactly(
            "CVE-2026-1",
            "openssl 3.0.1, fixed in 3.0.2",
            "CVSS 9.8",
            "EPSS 93%",
            "Known exploited (KEV)");
    assertThat(Highlights.of(FindingFacts.NONE)).isEmpty();
  }

  @Test
  void what_is_not_known_of_a_component_is_left_out() {
    assertThat(Highlights.of(component("openssl", null, null))).containsExactly("openssl");
    assertThat(Highlights.of(component("openssl", null, "3")))
        .containsExactly("openssl, fixed in 3");
    assertThat(Highlights.of(component(null, null, "3"))).containsExactly("Fixed in 3");
    assertThat(Highlights.of(component(null, "2", null))).isEmpty();
  }

  private static FindingFacts component(
      @Nullable String component, @Nullable String version, @Nullable String fixedIn) {
    return new FindingFacts(null, component, version, fixedIn, null, null, false, null, null);
  }

  @Test
  void a_small_probability_is_not_shown_as_none() {
    assertThat(Highlights.of(epss(0.004))).containsExactly("EPSS under 1%");
    assertThat(Highlights.of(epss(0))).containsExactly("EPSS 0%");
    assertThat(Highlights.of(epss(0.01))).containsExactly("EPSS 1%");
    assertThat(Highlights.of(epss(0.015))).containsExactly("EPSS 2%");
  }

  private static FindingFacts epss(double epss) {
    return new FindingFacts(null, null, null, null, null, epss, null, null, null);
  }

  @Test
  void a_finding_of_several_says_when_it_is_due_and_whose_it_is() {
    var finding =
        new Finding("XSS", Severity.HIGH, null, FindingFacts.NONE, "bob", TODAY.plusDays(1));
    assertThat(Highlights.of(finding, TODAY))
        .containsExactly("Due tomorrow (Sat 28 Nov)", "Owner: bob");
    var facts = new FindingFacts("CVE-2026-1", null, null, null, null, null, true, null, null);
    var exploited = new Finding("XSS", Severity.HIGH, null, facts, "bob", null);
    assertThat(Highlights.of(exploited, TODAY))
        .containsExactly("Known exploited (KEV)", "Owner: bob", "CVE-2026-1");
  }
}
