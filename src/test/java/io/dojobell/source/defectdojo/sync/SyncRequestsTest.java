package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The number of requests of a sync of 3,000 findings, and the waits between them. */
class SyncRequestsTest {
  private final SyncFixture fixture = new SyncFixture();
  private final FakeDefectDojo defectDojo = fixture.dojo();

  @AfterEach
  void close() {
    fixture.close();
  }

  /** A round's requests; how long it took without DefectDojo's own time is reported. */
  private int round(String name, TestReporter reporter) {
    defectDojo.forgetsRequests();
    var began = fixture.now();
    fixture.sync();
    var requests = defectDojo.requests().size();
    reporter.publishEntry(
        name,
        "%d requests, %.1f s of waiting"
            .formatted(requests, Duration.between(began, fixture.now()).toMillis() / 1000.0));
    assertThat(fixture.report().error()).isNull();
    return requests;
  }

  @Test
  void an_outage_in_the_middle_costs_a_few_requests_and_no_more(TestReporter reporter) {
    defectDojo.isOf(DefectDojoEdition.WITHOUT_ROLES);
    LargeDefectDojo.fill(fixture);
    var first = round("first round", reporter);
    assertThat(fixture.findings()).isEqualTo(3_000);
    fixture.advance(Duration.ofMinutes(15));
    var unchanged = round("unchanged round", reporter);
    fixture.advance(Duration.ofHours(25));
    var nightly = round("nightly round", reporter);
    fixture.advance(Duration.ofHours(25));
    defectDojo.afterEach(
        () -> {
          if (defectDojo.requests("findings").size() == 15) {
            defectDojo.isDownUntil(fixture.now().plusSeconds(25));
          }
        });

    var withOutage = round("nightly round, 25 s away in the middle", reporter);

    assertThat(first).isLessThanOrEqualTo(50);
    assertThat(unchanged).isLessThanOrEqualTo(9);
    assertThat(withOutage - nightly).isBetween(6, 12);
  }
}
