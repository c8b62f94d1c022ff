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
class SyncFailureTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void an_endless_wait_that_defectdojo_asks_for_is_respected_by_later_runs() {
    var much = LargeDefectDojo.fill(fixture);
    defectDojo.answersNext(429, Map.of("Retry-After", "3600"));
    fixture.sync();
    assertThat(defectDojo.requests()).hasSize(1);
    assertThat(fixture.report().error()).contains("429");

    fixture.advance(Duration.ofMinutes(59));
    fixture.sync();
    assertThat(defectDojo.requests()).hasSize(1);

    fixture.advance(Duration.ofMinutes(2));
    fixture.sync();
    much.assertImported();
  }

  @Test
  void a_defectdojo_that_is_down_is_left_alone_until_the_next_run() {
    var much = LargeDefectDojo.fill(fixture);
    for (var i = 0; i < 7; i++) {
      defectDojo.answersNext(502, Map.of());
    }

    fixture.sync();
    assertThat(defectDojo.requests()).hasSize(7);
    assertThat(fixture.report().error()).contains("HTTP 502");

    fixture.sync();
    much.assertImported();
  }

  @Test
  void after_an_outage_in_the_middle_full_pages_are_asked_for_again() {
    LargeDefectDojo.fill(fixture);
    fixture.sync();
    var without = defectDojo.requests().size();
    defectDojo.forgetsRequests();
    fixture.advance(Duration.ofHours(25));
    defectDojo.afterEach(
        () -> {
          if (defectDojo.requests("findings").size() == 15) {
            defectDojo.isDownUntil(fixture.now().plusSeconds(25));
          }
        });

    fixture.sync();

    assertThat(fixture.report().error()).isNull();
    assertThat(defectDojo.requests().size()).isBetween(without + 6, without + 12);
    assertThat(defectDojo.requests("findings").getLast().query()).containsEntry("limit", "100");
  }

  @Test
  void pages_that_are_too_much_for_defectdojo_are_asked_for_in_a_length_that_works() {
    var much = LargeDefectDojo.fill(fixture);
    defectDojo.failsAbove(60);

    fixture.sync();

    much.assertImported();
    assertThat(
            defectDojo.requests("findings").stream()
                .filter(asked -> asked.query().get("limit").equals("100")))
        .hasSize(2);
  }

  @Test
  void a_page_that_failed_is_read_as_a_small_one_and_full_ones_follow() {
    var much = LargeDefectDojo.fill(fixture);
    defectDojo.afterEach(
        () -> {
          if (defectDojo.requests("findings").size() == 3) {
            defectDojo.answersNext(502, Map.of());
          }
        });

    fixture.sync();

    much.assertImported();
    assertThat(defectDojo.requests("findings").stream().map(asked -> asked.query().get("limit")))
        .startsWith("100", "100", "100", "100", "25", "100")
        .filteredOn("25"::equals)
        .hasSize(1);
  }

  @Test
  void what_the_token_may_not_read_is_named_and_all_else_is_read() {
    LargeDefectDojo.fill(fixture);
    defectDojo.refuses("users", 403).refuses("dojo_group_members", 404);

    fixture.sync();

    assertThat(fixture.report().resources())
        .filteredOn(part -> part.error() != null)
        .singleElement()
        .satisfies(part -> assertThat(part.name()).isEqualTo("users"))
        .satisfies(part -> assertThat(part.error()).contains("403"));
    assertThat(fixture.findings()).isEqualTo(3_000);
    assertThat(fixture.checkConnection())
        .isInstanceOfSatisfying(
            ConnectionCheck.ConnectionResult.Connected.class,
            answers ->
                assertThat(answers.unread())
                    .containsExactly(
                        new SyncReport.ResourceStatus(
                            "users", 0, "the token may not read it (403)")));
  }

  @Test
  void a_token_that_may_read_nothing_is_reported_and_tried_again() {
    var much = LargeDefectDojo.fill(fixture);
    for (var resource : RemoteResource.values()) {
      defectDojo.refuses(resource.path(), 403);
    }
    fixture.sync();
    assertThat(fixture.report().error()).contains("the token is refused");
    assertThat(fixture.report().completedAt()).isNull();
    assertThat(fixture.checkConnection())
        .isInstanceOf(ConnectionCheck.ConnectionResult.TokenRefused.class);

    for (var resource : RemoteResource.values()) {
      defectDojo.refuses(resource.path(), 0);
    }
    fixture.sync();

    much.assertImported();
  }

  @Test
  void a_refused_token_is_reported() {
    fixture.sync("wrong", defectDojo.url());

    assertThat(defectDojo.requests()).hasSize(1);
    assertThat(fixture.report().error()).contains("the token is refused");
  }

  @Test
  void the_token_goes_to_no_other_host() {
    try (var other = new FakeDefectDojo(fixture::now)) {
      var much = LargeDefectDojo.fill(fixture);
      defectDojo.namesAsNext(other.url());
      defectDojo.answersNext(302, Map.of("Location", other.url() + "/api/v2/users/"));
      fixture.sync();
      assertThat(fixture.report().error()).contains("redirects");

      fixture.sync();

      much.assertImported();
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void an_old_version_that_knows_no_such_order_is_read_all_the_same() {
    var much = LargeDefectDojo.fill(fixture);
    defectDojo.isOld();

    fixture.sync();
    much.assertImported();
    fixture.advance(Duration.ofMinutes(15));
    defectDojo.changes("findings", 1, "'active':false");
    fixture.sync();

    assertThat(fixture.findings()).isEqualTo(2_999);
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
    LargeDefectDojo.fill(fixture);
    for (var resource : RemoteResource.values()) {
      for (var id = 10_001L; id <= 10_060; id++) {
        defectDojo.hasExactly(
            resource.path(),
            id,
            fields.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .map(field -> "'" + field + "':" + values.get(random.nextInt(values.size())))
                .collect(Collectors.joining(",")));
      }
    }

    fixture.sync();

    assertThat(fixture.report().error()).as("seed " + seed).isNull();
    assertThat(fixture.report().completedAt()).as("seed " + seed).isNotNull();
    assertThat(fixture.findings()).as("seed " + seed).isGreaterThanOrEqualTo(3_000);
  }

  @Test
  void another_defectdojo_starts_from_scratch() {
    LargeDefectDojo.fill(fixture);
    fixture.sync();

    try (var other = new FakeDefectDojo(fixture::now)) {
      other.has("products", 9, "'name':'Product 7','prod_type':null");
      fixture.sync(FakeDefectDojo.TOKEN, other.url());
    }

    assertThat(fixture.findings()).isZero();
    assertThat(fixture.products()).hasSize(40);
  }
}
