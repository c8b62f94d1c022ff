package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.store.Calendar;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What DefectDojo's engagements, findings and risk acceptances become here. */
class PulledDatesTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @AfterEach
  void close() {
    house.close();
  }

  private void pullLater() {
    house.later(Duration.ofMinutes(15));
    house.pull();
  }

  @Test
  void a_closed_finding_is_announced_no_more() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    house.hasFinding(1, 7, PullHouse.TODAY.plusDays(2));
    house.hasFinding(2, 7, PullHouse.TODAY.plusDays(2));
    dojo.changes("products", 7, "'technical_contact':1");
    house.pull();
    assertThat(house.announces())
        .containsExactlyInAnyOrder(
            "SLA due soon: Finding 1 is due in 2 days",
            "SLA due soon: Finding 2 is due in 2 days",
            "SLA due soon: 2 findings in Web API due within 3 days");
    house.later(Duration.ofDays(1));
    dojo.changes("findings", 1, "'active':false,'risk_accepted':true");

    house.pull();

    assertThat(house.announces())
        .containsExactlyInAnyOrder(
            "SLA due soon: Finding 2 is due tomorrow",
            "SLA due soon: 1 finding in Web API due within 3 days");
    assertThat(house.finding("defectdojo-2"))
        .hasValueSatisfying(finding -> assertThat(finding.owner()).isEqualTo("alice"));
  }

  @Test
  void a_contact_who_may_not_view_is_no_owner() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasFinding(1, 7, PullHouse.TODAY);
    dojo.changes("products", 7, "'technical_contact':1");

    house.pull();

    assertThat(house.finding("defectdojo-1"))
        .hasValueSatisfying(finding -> assertThat(finding.owner()).isNull());
  }

  @Test
  void a_contact_who_was_deactivated_is_followed_by_the_next_one_or_by_nobody() {
    house.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API");
    house.hasMember(1, 1, 7).hasMember(2, 2, 7).hasFinding(1, 7, PullHouse.TODAY);
    dojo.changes("products", 7, "'technical_contact':1,'team_manager':2");
    house.pull();
    assertThat(owner()).isEqualTo("alice");

    dojo.changes("users", 1, "'is_active':false");
    pullLater();
    assertThat(owner()).isEqualTo("bob");

    dojo.changes("users", 2, "'is_active':false");
    pullLater();
    assertThat(owner()).isNull();

    dojo.changes("users", 1, "'is_active':true");
    pullLater();
    assertThat(owner()).isEqualTo("alice");
  }

  @Test
  void an_admin_who_is_not_active_in_defectdojo_owns_nothing_there() {
    house.hasUser(1, "chief").hasProduct(7, "Web API").hasFinding(1, 7, PullHouse.TODAY);
    dojo.changes("products", 7, "'technical_contact':1");
    house.pull();
    assertThat(owner()).isEqualTo("chief");

    dojo.changes("users", 1, "'is_active':false");
    pullLater();

    assertThat(house.user("chief").active()).isTrue();
    assertThat(owner()).isNull();
  }

  private String owner() {
    return house.finding("defectdojo-1").orElseThrow().owner();
  }

  @Test
  void a_finding_that_defectdojo_gives_no_due_date_has_none() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasFinding(1, 7, PullHouse.TODAY);
    dojo.changes("findings", 1, "'sla_expiration_date':null");

    house.pull();

    assertThat(house.announces()).isEmpty();
    assertThat(house.findings()).isEqualTo(1);
  }

  @Test
  void engagements_and_risk_acceptances_are_announced_by_their_dates() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    dojo.changes("engagements", 3, "'target_end':'2026-05-30','risk_acceptance':[5]");
    dojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-04T00:00:00Z'");

    house.pull();

    assertThat(house.announces())
        .containsExactlyInAnyOrder(
            "Pentest is 2 days past its end and still in progress",
            "The risk acceptance “Old TLS” expires in 3 days");
    assertThat(house.risk("defectdojo-5"))
        .hasValueSatisfying(
            risk -> {
              assertThat(risk.product()).isEqualTo("web-api");
              assertThat(risk.owner()).isEqualTo("alice");
              assertThat(risk.url()).isEqualTo(dojo.url() + "/engagement/3/risk_acceptance/5");
            });
  }

  @Test
  void a_risk_acceptance_that_defectdojo_ended_is_announced_as_expired_once() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    dojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-05-31T00:00:00Z'");
    house.pull();
    assertThat(house.announces())
        .containsExactly("The risk acceptance “Old TLS” expired 1 day ago");

    dojo.changes("risk_acceptance", 5, handledAt("2026-06-01T09:05:00Z"));
    pullLater();

    assertThat(house.announces()).isEmpty();
  }

  @Test
  void a_risk_acceptance_that_ended_today_has_expired_and_does_not_expire() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    dojo.has("risk_acceptance", 5, "'name':'Old TLS','owner':1");
    dojo.changes("risk_acceptance", 5, handledAt("2026-06-01T01:03:35.296616Z"));
    house.pull();
    assertThat(house.announces()).containsExactly("The risk acceptance “Old TLS” expired today");

    house.later(Duration.ofDays(1));
    house.pull();
    assertThat(house.announces()).isEmpty();
  }

  @Test
  void a_risk_acceptance_ended_before_its_day_has_expired_and_may_be_reinstated() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    dojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-05T00:00:00Z'");
    house.pull();
    assertThat(house.announces())
        .containsExactly("The risk acceptance “Old TLS” expires in 4 days");

    dojo.changes("risk_acceptance", 5, handledAt("2026-06-01T09:05:00Z"));
    pullLater();
    assertThat(house.announces()).containsExactly("The risk acceptance “Old TLS” expired today");

    dojo.changes(
        "risk_acceptance",
        5,
        "'expiration_date':'2026-06-08T00:00:00Z','expiration_date_handled':null");
    pullLater();
    assertThat(house.announces())
        .containsExactly("The risk acceptance “Old TLS” expires in 7 days");
  }

  private static String handledAt(String moment) {
    return "'expiration_date':'%s','expiration_date_handled':'%s'".formatted(moment, moment);
  }

  @Test
  void a_risk_accepted_later_is_placed_by_its_finding() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(7, "Pentest", 7);
    house.hasFinding(1, 7, PullHouse.TODAY);
    house.pull();
    house.later(Duration.ofMinutes(15));
    dojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-04T00:00:00Z'");
    dojo.changes("findings", 1, "'active':false,'risk_accepted':true,'accepted_risks':[{'id':5}]");

    house.pull();

    assertThat(house.risk("defectdojo-5"))
        .hasValueSatisfying(risk -> assertThat(risk.product()).isEqualTo("web-api"));
  }

  @Test
  void an_engagement_that_dojobell_closed_stays_closed_until_its_end_is_moved() {
    house.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    dojo.changes("engagements", 3, "'target_end':'2026-05-01'");
    house
        .database()
        .run(
            handle ->
                new io.dojobell.store.SystemSettings(handle).put("calendar.auto_close_days", "10"));
    house.pull();
    assertThat(house.announces()).contains("Pentest was closed");
    dojo.changes("engagements", 3, "'description':'touched'");
    pullLater();
    assertThat(status()).isEqualTo("completed");

    dojo.changes("engagements", 3, "'target_end':'2026-08-01'");
    pullLater();

    assertThat(status()).isEqualTo("in_progress");
  }

  private String status() {
    return house
        .database()
        .read(handle -> new Calendar(handle).engagement("pentest").orElseThrow().status());
  }
}
