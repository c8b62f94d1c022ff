package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.source.defectdojo.SyncReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A DefectDojo that refuses, asks to wait, leads elsewhere, is down, old or another. */
class PullTroubleTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_endlesswait_that_defectdojo_asks_for_is_kept_by_later_runs() {
    var much = MuchToRead.in(house);
    dojo.answersNext(429, Map.of("Retry-After", "3600"));
    house.pull();
    assertThat(dojo.asked()).hasSize(1);
    assertThat(house.report().error()).contains("429");

    house.later(Duration.ofMinutes(59));
    house.pull();
    assertThat(dojo.asked()).hasSize(1);

    house.later(Duration.ofMinutes(2));
    house.pull();
    much.isThere();
  }

  @Test
  void a_defectdojo_that_is_down_is_left_alone_until_the_next_run() {
    var much = MuchToRead.in(house);
    for (var i = 0; i < 7; i++) {
      dojo.answersNext(502, Map.of());
    }

    house.pull();
    assertThat(dojo.asked()).hasSize(7);
    assertThat(house.report().error()).contains("HTTP 502");

    house.pull();
    much.isThere();
  }

  @Test
  void after_an_outage_in_the_middle_full_pages_are_asked_for_again() {
    MuchToRead.in(house);
    house.pull();
    var without = dojo.asked().size();
    dojo.forgetsWhatWasAsked();
    house.later(Duration.ofHours(25));
    dojo.afterEach(
        () -> {
          if (dojo.asked("findings").size() == 15) {
            dojo.awayUntil(house.now().plusSeconds(25));
          }
        });

    house.pull();

    assertThat(house.report().error()).isNull();
    assertThat(dojo.asked().size()).isBetween(without + 6, without + 12);
    assertThat(dojo.asked("findings").getLast().query()).containsEntry("limit", "100");
  }

  @Test
  void pages_that_are_too_much_for_defectdojo_are_asked_for_in_a_length_that_works() {
    var much = MuchToRead.in(house);
    dojo.failsAbove(60);

    house.pull();

    much.isThere();
    assertThat(
            dojo.asked("findings").stream()
                .filter(asked -> asked.query().get("limit").equals("100")))
        .hasSize(2);
  }

  @Test
  void what_the_token_may_not_read_is_named_and_all_else_is_read() {
    MuchToRead.in(house);
    dojo.refuses("users", 403).refuses("dojo_group_members", 404);

    house.pull();

    assertThat(house.report().resources())
        .filteredOn(part -> part.error() != null)
        .singleElement()
        .satisfies(part -> assertThat(part.name()).isEqualTo("users"))
        .satisfies(part -> assertThat(part.error()).contains("403"));
    assertThat(house.findings()).isEqualTo(3_000);
    assertThat(house.probe())
        .isInstanceOfSatisfying(
            Probe.Result.Answers.class,
            answers ->
                assertThat(answers.unread())
                    .containsExactly(
                        new SyncReport.ResourceStatus(
                            "users", 0, "the token may not read it (403)")));
  }

  @Test
  void a_token_that_may_read_nothing_is_said_and_tried_again() {
    var much = MuchToRead.in(house);
    for (var resource : Resource.values()) {
      dojo.refuses(resource.path(), 403);
    }
    house.pull();
    assertThat(house.report().error()).contains("the token is refused");
    assertThat(house.report().completedAt()).isNull();
    assertThat(house.probe()).isInstanceOf(Probe.Result.TokenRefused.class);

    for (var resource : Resource.values()) {
      dojo.refuses(resource.path(), 0);
    }
    house.pull();

    much.isThere();
  }

  @Test
  void a_refused_token_is_said() {
    house.pull("wrong", dojo.url());

    assertThat(dojo.asked()).hasSize(1);
    assertThat(house.report().error()).contains("the token is refused");
  }

  @Test
  void the_token_goes_to_no_other_host() {
    try (var other = new StandIn(house::now)) {
      var much = MuchToRead.in(house);
      dojo.namesAsNext(other.url());
      dojo.answersNext(302, Map.of("Location", other.url() + "/api/v2/users/"));
      house.pull();
      assertThat(house.report().error()).contains("redirects");

      house.pull();

      much.isThere();
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void an_old_version_that_knows_no_such_order_is_read_all_the_same() {
    var much = MuchToRead.in(house);
    dojo.isOld();

    house.pull();
    much.isThere();
    house.later(Duration.ofMinutes(15));
    dojo.changes("findings", 1, "'active':false");
    house.pull();

    assertThat(house.findings()).isEqualTo(2_999);
  }

  @Test
  void whatever_a_field_holds_all_else_is_read() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var endless = "x".repeat(5_000);
    var values =
        List.of(
            "null",
            "true",
            "-1",
            "1.5",
            "99999999999999999999",
            "''",
            "'a\\u0000b\\n'",
            "'" + endless + "'",
            "[]",
            "[1,'x',{}]",
            "{'id':'x'}",
            "'2026-99-99T99:99:99Z'");
    var fields =
        List.of(
            "username",
            "email",
            "is_active",
            "is_superuser",
            "first_name",
            "user",
            "group",
            "role",
            "product",
            "product_type",
            "name",
            "prod_type",
            "technical_contact",
            "lead",
            "status",
            "target_start",
            "target_end",
            "risk_acceptance",
            "title",
            "severity",
            "active",
            "date",
            "sla_expiration_date",
            "related_fields",
            "accepted_risks",
            "owner",
            "expiration_date");
    MuchToRead.in(house);
    for (var resource : Resource.values()) {
      for (var id = 10_001L; id <= 10_060; id++) {
        dojo.hasExactly(
            resource.path(),
            id,
            fields.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .map(field -> "'" + field + "':" + values.get(random.nextInt(values.size())))
                .collect(Collectors.joining(",")));
      }
    }

    house.pull();

    assertThat(house.report().error()).as("seed " + seed).isNull();
    assertThat(house.report().completedAt()).as("seed " + seed).isNotNull();
    assertThat(house.findings()).as("seed " + seed).isGreaterThanOrEqualTo(3_000);
  }

  @Test
  void another_defectdojo_begins_anew() {
    MuchToRead.in(house);
    house.pull();

    try (var other = new StandIn(house::now)) {
      other.has("products", 9, "'name':'Product 7','prod_type':null");
      house.pull(StandIn.TOKEN, other.url());
    }

    assertThat(house.findings()).isZero();
    assertThat(house.products()).hasSize(40);
  }
}
