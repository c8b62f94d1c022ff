package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How many requests a sync of 3,000 findings makes, and how long it waits between them. */
class SyncRequestsTest {
  private final PullHouse house = new PullHouse();
  private final StandIn dojo = house.dojo();

  @AfterEach
  void close() {
    house.close();
  }

  /** A round's requests; how long it took without DefectDojo's own time is reported. */
  private int round(String name, TestReporter reporter) {
    dojo.forgetsWhatWasAsked();
    var began = house.now();
    house.pull();
    var requests = dojo.asked().size();
    reporter.publishEntry(
        name,
        "%d requests, %.1f s of waiting"
            .formatted(requests, Duration.between(began, house.now()).toMillis() / 1000.0));
    assertThat(house.report().error()).isNull();
    return requests;
  }

  @Test
  void an_outage_in_the_middle_costs_a_few_requests_and_no_more(TestReporter reporter) {
    dojo.isOf(StandInEdition.WITHOUT_ROLES);
    MuchToRead.in(house);
    var first = round("first round", reporter);
    assertThat(house.findings()).isEqualTo(3_000);
    house.later(Duration.ofMinutes(15));
    var unchanged = round("unchanged round", reporter);
    house.later(Duration.ofHours(25));
    var nightly = round("nightly round", reporter);
    house.later(Duration.ofHours(25));
    dojo.afterEach(
        () -> {
          if (dojo.asked("findings").size() == 15) {
            dojo.awayUntil(house.now().plusSeconds(25));
          }
        });

    var withOutage = round("nightly round, 25 s away in the middle", reporter);

    assertThat(first).isLessThanOrEqualTo(50);
    assertThat(unchanged).isLessThanOrEqualTo(9);
    assertThat(withOutage - nightly).isBetween(6, 12);
  }
}
