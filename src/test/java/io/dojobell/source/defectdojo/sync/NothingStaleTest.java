package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is announced as it is in DefectDojo at that moment. */
class NothingStaleTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @BeforeEach
  void fill() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void hasUpcoming() {
    house.hasEngagement(3, "Pentest", 7);
    dojo.changes("engagements", 3, "'status':'Not Started','target_start':'2026-06-01'");
  }

  private void hasRisk() {
    house.hasEngagement(3, "Pentest", 7);
    dojo.changes("engagements", 3, "'risk_acceptance':[5]");
    dojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-04T00:00:00Z'");
  }

  @Test
  void an_engagement_that_was_deleted_is_not_announced() {
    hasUpcoming();
    house.pull();
    dojo.deletes("engagements", 3);

    assertThat(house.announces()).isEmpty();
    assertThat(house.engagements()).isEmpty();
  }

  @Test
  void an_engagement_that_was_moved_is_announced_for_its_new_day_only() {
    hasUpcoming();
    house.pull();
    dojo.changes("engagements", 3, "'target_start':'2026-06-20'");

    assertThat(house.announces()).isEmpty();

    house.later(Duration.ofDays(17));
    assertThat(house.announces()).containsExactly("Pentest starts in 2 days");
  }

  @Test
  void an_engagement_that_has_been_started_or_renamed_is_announced_as_it_is() {
    hasUpcoming();
    house.hasEngagement(4, "Review", 7);
    dojo.changes("engagements", 4, "'status':'Not Started','target_start':'2026-06-02'");
    house.pull();
    dojo.changes("engagements", 3, "'status':'In Progress'");
    dojo.changes("engagements", 4, "'name':'Code review'");

    assertThat(house.announces()).containsExactly("Code review starts tomorrow");
  }

  @Test
  void findings_that_were_deleted_or_closed_are_not_announced() {
    for (var id = 1; id <= 3; id++) {
      house.hasFinding(id, 7, PullHouse.TODAY);
    }
    house.pull();
    dojo.deletes("findings", 1);
    dojo.changes("findings", 2, "'active':false,'is_mitigated':true");
    dojo.forgetsWhatWasAsked();

    assertThat(house.announces())
        .containsExactlyInAnyOrder(
            "SLA due today: Finding 3 is due today", "SLA due today: 1 finding in Web API");
    assertThat(house.finding("defectdojo-1")).isEmpty();
    assertThat(dojo.asked()).hasSize(1);
  }

  @Test
  void a_finding_whose_due_date_moved_is_announced_by_the_new_one() {
    house.hasFinding(1, 7, PullHouse.TODAY).hasFinding(2, 7, PullHouse.TODAY.plusDays(2));
    house.pull();
    dojo.changes("findings", 1, "'sla_expiration_date':'2026-07-01'");
    dojo.changes("findings", 2, "'sla_expiration_date':'2026-05-30','severity':'Critical'");

    assertThat(house.announces())
        .containsExactlyInAnyOrder(
            "SLA breached: Finding 2 is 2 days overdue",
            "SLA breached: 1 overdue finding in Web API");
  }

  @Test
  void a_severity_that_was_raised_is_seen_before_the_next_morning() {
    house.hasFinding(1, 7, PullHouse.TODAY.plusDays(60));
    house.later(Duration.ofHours(1));
    for (var id = 2; id <= 130; id++) {
      house.hasFinding(id, 7, PullHouse.TODAY.plusDays(60));
    }
    house.pull();
    house.later(Duration.ofMinutes(15));
    house.pull();
    dojo.changes("findings", 1, "'severity':'Critical','sla_expiration_date':'2026-06-02'");
    house.later(Duration.ofMinutes(15));
    house.pull();
    assertThat(house.announces()).isEmpty();

    house.later(Duration.ofHours(17));
    house.pull();
    house.later(Duration.ofHours(4));

    assertThat(house.announces()).contains("SLA due today: Finding 1 is due today");
  }

  @Test
  void a_risk_acceptance_that_was_deleted_is_not_announced() {
    hasRisk();
    house.pull();
    dojo.deletes("risk_acceptance", 5);

    assertThat(house.announces()).isEmpty();
    assertThat(house.risk("defectdojo-5")).isEmpty();
  }

  @Test
  void a_risk_acceptance_that_was_extended_or_ended_is_announced_as_it_is() {
    hasRisk();
    dojo.changes("engagements", 3, "'risk_acceptance':[5,6]");
    dojo.has(
        "risk_acceptance",
        6,
        "'name':'Weak hash','owner':1,'expiration_date':'2026-06-03T00:00:00Z'");
    house.pull();
    dojo.changes("risk_acceptance", 5, "'expiration_date':'2026-09-01T00:00:00Z'");
    dojo.changes(
        "risk_acceptance",
        6,
        "'expiration_date':'2026-06-01T08:00:00Z','expiration_date_handled':'2026-06-01T08:00:00Z'");

    assertThat(house.announces()).containsExactly("The risk acceptance “Weak hash” expired today");
  }

  @Test
  void many_findings_take_few_requests() {
    for (var id = 1; id <= 250; id++) {
      house.hasFinding(id, 7, PullHouse.TODAY);
    }
    house.pull();
    dojo.forgetsWhatWasAsked();

    assertThat(house.announces()).hasSize(251);
    assertThat(dojo.asked()).hasSize(3);
  }

  @Test
  void a_defectdojo_that_does_not_answer_delays_what_is_due_for_a_minute_and_that_is_said() {
    house.hasFinding(1, 7, PullHouse.TODAY);
    hasUpcoming();
    house.pull();
    for (var tries = 0; tries < 20; tries++) {
      dojo.answersNext(502, Map.of());
    }
    var before = house.now();

    assertThat(house.announces()).contains("Pentest starts today");
    assertThat(Duration.between(before, house.now())).isLessThan(Duration.ofSeconds(90));
    assertThat(house.texts())
        .allMatch(
            text ->
                text.endsWith("DefectDojo could not be reached, so this is as of the last sync.")
                    || text.startsWith("High: "));
  }

  @Test
  void a_page_that_is_not_found_does_not_delete_what_is_known() {
    hasUpcoming();
    house.pull();
    dojo.answersNext(404, Map.of());

    assertThat(house.announces()).containsExactly("Pentest starts today");
    assertThat(house.engagements()).isEqualTo(List.of("pentest"));
  }

  @Test
  void a_thing_whose_page_stays_away_while_its_list_is_there_is_gone() {
    hasUpcoming();
    house.pull();
    dojo.afterEach(
        () -> {
          if (dojo.asked().getLast().list().equals("engagements/3")) {
            dojo.deletes("engagements", 3);
          }
        });
    dojo.answersNext(404, Map.of());

    assertThat(house.announces()).isEmpty();
  }

  @Test
  void a_short_outage_is_waited_out() {
    hasUpcoming();
    house.pull();
    dojo.deletes("engagements", 3);
    dojo.answersNext(502, Map.of()).cutsNext().answersNext(429, Map.of("Retry-After", "20"));

    assertThat(house.announces()).isEmpty();
  }
}
