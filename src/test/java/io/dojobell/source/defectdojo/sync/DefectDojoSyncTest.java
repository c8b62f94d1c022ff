package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.DatedItem;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.store.DatedItems;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading DefectDojo to the end, whatever gets in the way. */
class DefectDojoSyncTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void all_is_read_over_many_pages_one_request_at_a_time() {
    var much = LargeDefectDojo.fill(fixture);

    fixture.sync();

    much.assertImported();
    assertThat(defectDojo.requests("findings")).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void all_is_read_through_429_500_and_cut_connections() {
    var much = LargeDefectDojo.fill(fixture);
    var count = new int[1];
    defectDojo.afterEach(
        () -> {
          switch (++count[0] % 12) {
            case 3 -> defectDojo.answersNext(429, Map.of("Retry-After", "7"));
            case 6 -> defectDojo.answersNext(500, Map.of());
            case 9 -> defectDojo.cutsNext();
            default -> {}
          }
        });

    fixture.sync();

    much.assertImported();
    assertThat(fixture.waits()).contains(Duration.ofSeconds(7));
  }

  @Test
  void a_round_that_was_killed_goes_on_where_it_was() {
    var much = LargeDefectDojo.fill(fixture);
    assertThatThrownBy(() -> fixture.killedAfter(30).sync()).isInstanceOf(SyncFixture.Killed.class);
    var before = defectDojo.requests();
    assertThat(before.getLast().list()).isEqualTo("findings");
    defectDojo.forgetsRequests();

    fixture.sync();

    much.assertImported();
    assertThat(defectDojo.requests().getFirst().list()).isEqualTo("findings");
    assertThat(defectDojo.requests().getFirst().offset()).isGreaterThan(before.getLast().offset());
    assertThat(defectDojo.requests("users")).isEmpty();
  }

  @Test
  void killed_again_and_again_it_comes_to_the_same() {
    var much = LargeDefectDojo.fill(fixture);
    for (var times = 2; fixture.database().read(DefectDojoSyncTest::isUnread); times++) {
      try {
        fixture.killedAfter(times).sync();
      } catch (SyncFixture.Killed _) {
        // As a node that loses its power.
      }
    }

    much.assertImported();
    assertThat(fixture.products()).hasSize(40);
  }

  private static boolean isUnread(org.jdbi.v3.core.Handle handle) {
    return new io.dojobell.source.defectdojo.SyncProgress(handle)
        .report()
        .map(SyncReport::completedAt)
        .isEmpty();
  }

  @Test
  void a_second_round_asks_only_for_what_changed() {
    LargeDefectDojo.fill(fixture);
    fixture.sync();
    defectDojo.forgetsRequests();
    fixture.advance(Duration.ofMinutes(15));
    defectDojo.changes("findings", 1_234, "'active':false,'is_mitigated':true");
    defectDojo.changes("engagements", 7, "'status':'Completed'");

    fixture.sync();

    assertThat(defectDojo.requests("findings"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.query()).containsEntry("o", "-last_status_update"));
    assertThat(defectDojo.requests("engagements")).hasSize(1);
    assertThat(defectDojo.requests("risk_acceptance")).hasSize(1);
    assertThat(fixture.findings()).isEqualTo(2_999);
    assertThat(statuses()).containsEntry("completed", 1L).containsEntry("in_progress", 149L);
  }

  private Map<String, Long> statuses() {
    return fixture
        .database()
        .read(
            handle ->
                new DatedItems(handle)
                    .page(DatedItem.ENGAGEMENT, "", 1_000).stream()
                        .collect(
                            Collectors.groupingBy(one -> one.status(), Collectors.counting())));
  }

  @Test
  void what_was_deleted_is_removed_when_all_is_read_again_after_a_day() {
    LargeDefectDojo.fill(fixture);
    fixture.sync();
    defectDojo.deletes("findings", 5).deletes("engagements", 6).deletes("risk_acceptance", 7);
    fixture.advance(Duration.ofHours(25));

    fixture.sync();

    assertThat(fixture.findings()).isEqualTo(2_999);
    assertThat(fixture.countStored("engagements")).isEqualTo(149);
    assertThat(fixture.countStored("risk_acceptance")).isEqualTo(19);
  }

  @Test
  void what_is_deleted_while_pages_are_read_hides_nothing_else() {
    LargeDefectDojo.fill(fixture);
    var count = new int[1];
    defectDojo.afterEach(
        () -> {
          if (defectDojo.requests("findings").size() == 10 && count[0]++ == 0) {
            for (var id = 1L; id <= 250; id++) {
              defectDojo.deletes("findings", id);
            }
          }
        });

    fixture.sync();

    var keys =
        fixture
            .database()
            .read(
                handle ->
                    new DatedItems(handle)
                        .page(DatedItem.FINDING, "", 10_000).stream()
                            .map(finding -> finding.key())
                            .toList());
    for (var id = 251L; id <= 3_000; id++) {
      assertThat(keys).contains("defectdojo-" + id);
    }
  }
}
