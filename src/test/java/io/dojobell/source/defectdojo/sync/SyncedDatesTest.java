package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DatedItem;
import io.dojobell.store.DatedItems;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The import of DefectDojo's engagements, findings and risk acceptances. */
class SyncedDatesTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @AfterEach
  void close() {
    fixture.close();
  }

  private void syncLater() {
    fixture.advance(Duration.ofMinutes(15));
    fixture.sync();
  }

  @Test
  void a_closed_finding_is_announced_no_more() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasMember(1, 1, 7);
    fixture.hasFinding(1, 7, SyncFixture.TODAY.plusDays(2));
    fixture.hasFinding(2, 7, SyncFixture.TODAY.plusDays(2));
    defectDojo.changes("products", 7, "'technical_contact':1");
    fixture.sync();
    assertThat(fixture.announcedTitles())
        .containsExactlyInAnyOrder(
            "SLA due soon: Finding 1 is due in 2 days",
            "SLA due soon: Finding 2 is due in 2 days",
            "SLA due soon: 2 findings in Web API due within 3 days");
    fixture.advance(Duration.ofDays(1));
    defectDojo.changes("findings", 1, "'active':false,'risk_accepted':true");

    fixture.sync();

    assertThat(fixture.announcedTitles())
        .containsExactlyInAnyOrder(
            "SLA due soon: Finding 2 is due tomorrow",
            "SLA due soon: 1 finding in Web API due within 3 days");
    assertThat(fixture.finding("defectdojo-2"))
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.owner()).isEqualTo("alice");
              assertThat(finding.facts().id()).isEqualTo("CVE-2026-1");
              assertThat(finding.facts().kev()).isTrue();
            });
  }

  @Test
  void a_contact_who_may_not_view_is_no_owner() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasFinding(1, 7, SyncFixture.TODAY);
    defectDojo.changes("products", 7, "'technical_contact':1");

    fixture.sync();

    assertThat(fixture.finding("defectdojo-1"))
        .hasValueSatisfying(finding -> assertThat(finding.owner()).isNull());
  }

  @Test
  void a_contact_who_was_deactivated_is_followed_by_the_next_one_or_by_nobody() {
    fixture.hasUser(1, "alice").hasUser(2, "bob").hasProduct(7, "Web API");
    fixture.hasMember(1, 1, 7).hasMember(2, 2, 7).hasFinding(1, 7, SyncFixture.TODAY);
    defectDojo.changes("products", 7, "'technical_contact':1,'team_manager':2");
    fixture.sync();
    assertThat(owner()).isEqualTo("alice");

    defectDojo.changes("users", 1, "'is_active':false");
    syncLater();
    assertThat(owner()).isEqualTo("bob");

    defectDojo.changes("users", 2, "'is_active':false");
    syncLater();
    assertThat(owner()).isNull();

    defectDojo.changes("users", 1, "'is_active':true");
    syncLater();
    assertThat(owner()).isEqualTo("alice");
  }

  @Test
  void an_admin_who_is_not_active_in_defectdojo_owns_nothing_there() {
    fixture.hasUser(1, "chief").hasProduct(7, "Web API").hasFinding(1, 7, SyncFixture.TODAY);
    defectDojo.changes("products", 7, "'technical_contact':1");
    fixture.sync();
    assertThat(owner()).isEqualTo("chief");

    defectDojo.changes("users", 1, "'is_active':false");
    syncLater();

    assertThat(fixture.user("chief").active()).isTrue();
    assertThat(owner()).isNull();
  }

  private String owner() {
    return fixture.finding("defectdojo-1").orElseThrow().owner();
  }

  @Test
  void a_finding_that_defectdojo_gives_no_due_date_has_none() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasFinding(1, 7, SyncFixture.TODAY);
    defectDojo.changes("findings", 1, "'sla_expiration_date':null");

    fixture.sync();

    assertThat(fixture.announcedTitles()).isEmpty();
    assertThat(fixture.findings()).isEqualTo(1);
  }

  @Test
  void engagements_and_risk_acceptances_are_announced_by_their_dates() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    defectDojo.changes("engagements", 3, "'target_end':'2026-05-30','risk_acceptance':[5]");
    defectDojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-04T00:00:00Z'");

    fixture.sync();

    assertThat(fixture.announcedTitles())
        .containsExactlyInAnyOrder(
            "Pentest is 2 days past its end and still in progress",
            "The risk acceptance “Old TLS” expires in 3 days");
    assertThat(fixture.risk("defectdojo-5"))
        .hasValueSatisfying(
            risk -> {
              assertThat(risk.product()).isEqualTo("web-api");
              assertThat(risk.owner()).isEqualTo("alice");
              assertThat(risk.url())
                  .isEqualTo(defectDojo.url() + "/engagement/3/risk_acceptance/5");
            });
  }

  @Test
  void a_risk_acceptance_that_defectdojo_ended_is_announced_as_expired_once() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    defectDojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-05-31T00:00:00Z'");
    fixture.sync();
    assertThat(fixture.announcedTitles())
        .containsExactly("The risk acceptance “Old TLS” expired 1 day ago");

    defectDojo.changes("risk_acceptance", 5, handledAt("2026-06-01T09:05:00Z"));
    syncLater();

    assertThat(fixture.announcedTitles()).isEmpty();
  }

  @Test
  void a_risk_acceptance_that_ended_today_has_expired_and_does_not_expire() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    defectDojo.has("risk_acceptance", 5, "'name':'Old TLS','owner':1");
    defectDojo.changes("risk_acceptance", 5, handledAt("2026-06-01T01:03:35.296616Z"));
    fixture.sync();
    assertThat(fixture.announcedTitles())
        .containsExactly("The risk acceptance “Old TLS” expired today");

    fixture.advance(Duration.ofDays(1));
    fixture.sync();
    assertThat(fixture.announcedTitles()).isEmpty();
  }

  @Test
  void a_risk_acceptance_ended_before_its_day_has_expired_and_may_be_reinstated() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    defectDojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-05T00:00:00Z'");
    fixture.sync();
    assertThat(fixture.announcedTitles())
        .containsExactly("The risk acceptance “Old TLS” expires in 4 days");

    defectDojo.changes("risk_acceptance", 5, handledAt("2026-06-01T09:05:00Z"));
    syncLater();
    assertThat(fixture.announcedTitles())
        .containsExactly("The risk acceptance “Old TLS” expired today");

    defectDojo.changes(
        "risk_acceptance",
        5,
        "'expiration_date':'2026-06-08T00:00:00Z','expiration_date_handled':null");
    syncLater();
    assertThat(fixture.announcedTitles())
        .containsExactly("The risk acceptance “Old TLS” expires in 7 days");
  }

  private static String handledAt(String moment) {
    return "'expiration_date':'%s','expiration_date_handled':'%s'".formatted(moment, moment);
  }

  @Test
  void a_risk_accepted_later_is_placed_by_its_finding() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(7, "Pentest", 7);
    fixture.hasFinding(1, 7, SyncFixture.TODAY);
    fixture.sync();
    fixture.advance(Duration.ofMinutes(15));
    defectDojo.has(
        "risk_acceptance",
        5,
        "'name':'Old TLS','owner':1,'expiration_date':'2026-06-04T00:00:00Z'");
    defectDojo.changes(
        "findings", 1, "'active':false,'risk_accepted':true,'accepted_risks':[{'id':5}]");

    fixture.sync();

    assertThat(fixture.risk("defectdojo-5"))
        .hasValueSatisfying(risk -> assertThat(risk.product()).isEqualTo("web-api"));
  }

  @Test
  void an_engagement_that_dojobell_closed_stays_closed_until_its_end_is_moved() {
    fixture.hasUser(1, "alice").hasProduct(7, "Web API").hasEngagement(3, "Pentest", 7);
    defectDojo.changes("engagements", 3, "'target_end':'2026-05-01'");
    fixture
        .database()
        .run(
            handle ->
                new io.dojobell.store.SystemSettings(handle).put("calendar.auto_close_days", "10"));
    fixture.sync();
    assertThat(fixture.announcedTitles()).contains("Pentest was closed");
    defectDojo.changes("engagements", 3, "'description':'touched'");
    syncLater();
    assertThat(status()).isEqualTo("completed");

    defectDojo.changes("engagements", 3, "'target_end':'2026-08-01'");
    syncLater();

    assertThat(status()).isEqualTo("in_progress");
  }

  private String status() {
    return fixture
        .database()
        .read(
            handle ->
                new DatedItems(handle)
                    .find(DatedItem.ENGAGEMENT, "pentest")
                    .orElseThrow()
                    .status());
  }
}
