package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A due item is announced as it is in DefectDojo at that moment. */
class RefreshBeforeAnnouncingTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @BeforeEach
  void fill() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void addUpcomingEngagement() {
    fixture.hasEngagement(3, "Pentest", 7);
    defectDojo.changes("engagements", 3, "'status':'Not Started','target_start':'2026-06-01'");
  }

  private void addRiskAcceptance() {
    fixture.hasEngagement(3, "Pentest", 7);
    defectDojo.changes("engagements", 3, "'risk_acceptance':[5]");
    defectDojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-04T00:00:00Z'");
  }

  @Test
  void an_engagement_that_was_deleted_is_not_announced() {
    addUpcomingEngagement();
    fixture.sync();
    defectDojo.deletes("engagements", 3);

    assertThat(fixture.announcedTitles()).isEmpty();
    assertThat(fixture.engagements()).isEmpty();
  }

  @Test
  void an_engagement_that_was_moved_is_announced_for_its_new_day_only() {
    addUpcomingEngagement();
    fixture.sync();
    defectDojo.changes("engagements", 3, "'target_start':'2026-06-20'");

    assertThat(fixture.announcedTitles()).isEmpty();

    fixture.advance(Duration.ofDays(17));
    assertThat(fixture.announcedTitles()).containsExactly("Pentest starts in 2 days");
  }

  @Test
  void an_engagement_that_has_been_started_or_renamed_is_announced_as_it_is() {
    addUpcomingEngagement();
    fixture.hasEngagement(4, "Review", 7);
    defectDojo.changes("engagements", 4, "'status':'Not Started','target_start':'2026-06-02'");
    fixture.sync();
    defectDojo.changes("engagements", 3, "'status':'In Progress'");
    defectDojo.changes("engagements", 4, "'name':'Code review'");

    assertThat(fixture.announcedTitles()).containsExactly("Code review starts tomorrow");
  }

  @Test
  void findings_that_were_deleted_or_closed_are_not_announced() {
    for (var id = 1; id <= 3; id++) {
      fixture.hasFinding(id, 7, SyncFixture.TODAY);
    }
    fixture.sync();
    defectDojo.deletes("findings", 1);
    defectDojo.changes("findings", 2, "'active':false,'is_mitigated':true");
    defectDojo.forgetsRequests();

    assertThat(fixture.announcedTitles())
        .containsExactlyInAnyOrder(
            "SLA due today: Finding 3 is due today", "SLA due today: 1 finding in Web API");
    assertThat(fixture.finding("defectdojo-1")).isEmpty();
    assertThat(defectDojo.requests()).hasSize(1);
  }

  @Test
  void a_finding_whose_due_date_moved_is_announced_by_the_new_one() {
    fixture.hasFinding(1, 7, SyncFixture.TODAY).hasFinding(2, 7, SyncFixture.TODAY.plusDays(2));
    fixture.sync();
    defectDojo.changes("findings", 1, "'sla_expiration_date':'2026-07-01'");
    defectDojo.changes("findings", 2, "'sla_expiration_date':'2026-05-30','severity':'Critical'");

    assertThat(fixture.announcedTitles())
        .containsExactlyInAnyOrder(
            "SLA breached: Finding 2 is 2 days overdue",
            "SLA breached: 1 overdue finding in Web API");
  }

  @Test
  void a_severity_that_was_raised_is_seen_before_the_next_morning() {
    fixture.hasFinding(1, 7, SyncFixture.TODAY.plusDays(60));
    fixture.advance(Duration.ofHours(1));
    for (var id = 2; id <= 130; id++) {
      fixture.hasFinding(id, 7, SyncFixture.TODAY.plusDays(60));
    }
    fixture.sync();
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
    defectDojo.changes("findings", 1, "'severity':'Critical','sla_expiration_date':'2026-06-02'");
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
    assertThat(fixture.announcedTitles()).isEmpty();

    fixture.advance(Duration.ofHours(17));
    fixture.sync();
    fixture.advance(Duration.ofHours(4));

    assertThat(fixture.announcedTitles()).contains("SLA due today: Finding 1 is due today");
  }

  @Test
  void a_risk_acceptance_that_was_deleted_is_not_announced() {
    addRiskAcceptance();
    fixture.sync();
    defectDojo.deletes("risk_acceptance", 5);

    assertThat(fixture.announcedTitles()).isEmpty();
    assertThat(fixture.risk("defectdojo-5")).isEmpty();
  }

  @Test
  void a_risk_acceptance_that_was_extended_or_ended_is_announced_as_it_is() {
    addRiskAcceptance();
    defectDojo.changes("engagements", 3, "'risk_acceptance':[5,6]");
    defectDojo.has(
        "risk_acceptance",
        6,
        "'name':'Weak hash','owner':1,'expiration_date':'2026-06-03T00:00:00Z'");
    fixture.sync();
    defectDojo.changes("risk_acceptance", 5, "'expiration_date':'2026-09-01T00:00:00Z'");
    defectDojo.changes(
        "risk_acceptance",
        6,
        "'expiration_date':'2026-06-01T08:00:00Z','expiration_date_handled':'2026-06-01T08:00:00Z'");

    assertThat(fixture.announcedTitles())
        .containsExactly("The risk acceptance “Weak hash” expired today");
  }

  @Test
  void many_findings_take_few_requests() {
    for (var id = 1; id <= 250; id++) {
      fixture.hasFinding(id, 7, SyncFixture.TODAY);
    }
    fixture.sync();
    defectDojo.forgetsRequests();

    assertThat(fixture.announcedTitles()).hasSize(251);
    assertThat(defectDojo.requests()).hasSize(3);
  }

  @Test
  void a_defectdojo_that_does_not_answer_delays_what_is_due_for_a_minute_and_that_is_reported() {
    fixture.hasFinding(1, 7, SyncFixture.TODAY);
    addUpcomingEngagement();
    fixture.sync();
    for (var tries = 0; tries < 20; tries++) {
      defectDojo.answersNext(502, Map.of());
    }
    var before = fixture.now();

    assertThat(fixture.announcedTitles()).contains("Pentest starts today");
    assertThat(Duration.between(before, fixture.now())).isLessThan(Duration.ofSeconds(90));
    assertThat(fixture.texts())
        .allMatch(
            text ->
                text.endsWith("DefectDojo could not be reached, so this is as of the last sync.")
                    || text.startsWith("High: "));
  }

  @Test
  void a_page_that_is_not_found_does_not_delete_what_is_known() {
    addUpcomingEngagement();
    fixture.sync();
    defectDojo.answersNext(404, Map.of());

    assertThat(fixture.announcedTitles()).containsExactly("Pentest starts today");
    assertThat(fixture.engagements()).isEqualTo(List.of("pentest"));
  }

  @Test
  void a_thing_whose_page_stays_away_while_its_list_is_there_is_gone() {
    addUpcomingEngagement();
    fixture.sync();
    defectDojo.afterEach(
        () -> {
          if (defectDojo.requests().getLast().list().equals("engagements/3")) {
            defectDojo.deletes("engagements", 3);
          }
        });
    defectDojo.answersNext(404, Map.of());

    assertThat(fixture.announcedTitles()).isEmpty();
  }

  @Test
  void a_short_outage_is_waited_out() {
    addUpcomingEngagement();
    fixture.sync();
    defectDojo.deletes("engagements", 3);
    defectDojo.answersNext(502, Map.of()).cutsNext().answersNext(429, Map.of("Retry-After", "20"));

    assertThat(fixture.announcedTitles()).isEmpty();
  }
}
