package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.store.Calendar;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading DefectDojo to the end, whatever gets in the way. */
class PullTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void all_is_read_over_many_pages_one_request_at_a_time() {
    var much = MuchToRead.in(house);

    house.pull();

    much.isThere();
    assertThat(dojo.asked("findings")).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void all_is_read_through_429_500_and_cut_connections() {
    var much = MuchToRead.in(house);
    var count = new int[1];
    dojo.afterEach(
        () -> {
          switch (++count[0] % 12) {
            case 3 -> dojo.answersNext(429, Map.of("Retry-After", "7"));
            case 6 -> dojo.answersNext(500, Map.of());
            case 9 -> dojo.cutsNext();
            default -> {}
          }
        });

    house.pull();

    much.isThere();
    assertThat(house.waits()).contains(Duration.ofSeconds(7));
  }

  @Test
  void a_round_that_was_killed_goes_on_where_it_was() {
    var much = MuchToRead.in(house);
    assertThatThrownBy(() -> house.killedAfter(30).pull()).isInstanceOf(PullHouse.Killed.class);
    var before = dojo.asked();
    assertThat(before.getLast().list()).isEqualTo("findings");
    dojo.forgetsWhatWasAsked();

    house.pull();

    much.isThere();
    assertThat(dojo.asked().getFirst().list()).isEqualTo("findings");
    assertThat(dojo.asked().getFirst().offset()).isGreaterThan(before.getLast().offset());
    assertThat(dojo.asked("users")).isEmpty();
  }

  @Test
  void killed_again_and_again_it_comes_to_the_same() {
    var much = MuchToRead.in(house);
    for (var times = 2; house.database().read(PullTest::isUnread); times++) {
      try {
        house.killedAfter(times).pull();
      } catch (PullHouse.Killed _) {
        // As a node that loses its power.
      }
    }

    much.isThere();
    assertThat(house.products()).hasSize(40);
  }

  private static boolean isUnread(org.jdbi.v3.core.Handle handle) {
    return new io.dojobell.source.defectdojo.SyncProgress(handle)
        .report()
        .map(SyncReport::completedAt)
        .isEmpty();
  }

  @Test
  void a_second_round_asks_only_for_what_changed() {
    MuchToRead.in(house);
    house.pull();
    dojo.forgetsWhatWasAsked();
    house.later(Duration.ofMinutes(15));
    dojo.changes("findings", 1_234, "'active':false,'is_mitigated':true");
    dojo.changes("engagements", 7, "'status':'Completed'");

    house.pull();

    assertThat(dojo.asked("findings"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.query()).containsEntry("o", "-last_status_update"));
    assertThat(dojo.asked("engagements")).hasSize(1);
    assertThat(dojo.asked("risk_acceptance")).hasSize(1);
    assertThat(house.findings()).isEqualTo(2_999);
    assertThat(statuses()).containsEntry("completed", 1L).containsEntry("in_progress", 149L);
  }

  private Map<String, Long> statuses() {
    return house
        .database()
        .read(
            handle ->
                new Calendar(handle)
                    .engagements("", 1_000).stream()
                        .collect(
                            Collectors.groupingBy(one -> one.status(), Collectors.counting())));
  }

  @Test
  void what_was_deleted_is_put_away_when_all_is_read_again_after_a_day() {
    MuchToRead.in(house);
    house.pull();
    dojo.deletes("findings", 5).deletes("engagements", 6).deletes("risk_acceptance", 7);
    house.later(Duration.ofHours(25));

    house.pull();

    assertThat(house.findings()).isEqualTo(2_999);
    assertThat(house.held("engagements")).isEqualTo(149);
    assertThat(house.held("risk_acceptance")).isEqualTo(19);
  }

  @Test
  void what_is_deleted_while_pages_are_read_hides_nothing_else() {
    MuchToRead.in(house);
    var count = new int[1];
    dojo.afterEach(
        () -> {
          if (dojo.asked("findings").size() == 10 && count[0]++ == 0) {
            for (var id = 1L; id <= 250; id++) {
              dojo.deletes("findings", id);
            }
          }
        });

    house.pull();

    var keys =
        house
            .database()
            .read(
                handle ->
                    new Calendar(handle)
                        .findings("", 10_000).stream().map(finding -> finding.key()).toList());
    for (var id = 251L; id <= 3_000; id++) {
      assertThat(keys).contains("defectdojo-" + id);
    }
  }
}
