package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeverityCountsTest {
  private static MessageContent finding(@Nullable Severity severity) {
    return event(EventType.SLA_BREACH, "XSS").severity(severity).build();
  }

  /** An import; its severity is that of its worst finding. */
  private static EventContentBuilder scan(Severity worst) {
    return event(EventType.SCAN_ADDED, "Nightly").severity(worst);
  }

  @Test
  void no_events_are_about_no_findings() {
    assertThat(SeverityCounts.of(List.of()).text()).isEmpty();
    assertThat(SeverityCounts.of(List.of()).sum()).isZero();
  }

  @Test
  void one_finding_is_one_of_its_severity() {
    var counts = SeverityCounts.of(List.of(finding(Severity.HIGH)));

    assertThat(counts.text()).isEqualTo("1 high");
    assertThat(counts.sum()).isEqualTo(1);
  }

  @Test
  void the_worst_severity_is_first_and_those_that_are_equal_are_added_up() {
    var counts =
        SeverityCounts.of(
            List.of(
                finding(Severity.INFO),
                finding(Severity.CRITICAL),
                finding(Severity.LOW),
                finding(Severity.INFO),
                finding(Severity.HIGH),
                finding(Severity.MEDIUM)));

    assertThat(counts.text()).isEqualTo("1 critical, 1 high, 1 medium, 1 low, 2 info");
    assertThat(counts.sum()).isEqualTo(6);
  }

  @Test
  void an_event_without_a_severity_is_not_counted() {
    assertThat(SeverityCounts.of(List.of(finding(null), finding(Severity.LOW))).text())
        .isEqualTo("1 low");
  }

  @Test
  void of_an_import_its_new_findings_are_counted_and_not_the_import() {
    var nightly =
        scan(Severity.CRITICAL)
            .findings("New", Severity.CRITICAL, Severity.LOW, null)
            .findings("Reactivated", Severity.HIGH)
            .findings("Closed", Severity.MEDIUM)
            .build();
    var weekly = scan(Severity.LOW).findings("New", Severity.LOW).build();

    assertThat(SeverityCounts.of(List.of(nightly, weekly)).text()).isEqualTo("1 critical, 2 low");
    assertThat(SeverityCounts.ofNewFindings(List.of(nightly, weekly)).text())
        .isEqualTo("1 critical, 2 low");
  }

  @Test
  void an_import_that_only_closed_findings_has_none() {
    var scan = scan(Severity.HIGH).findings("Closed", Severity.HIGH).build();

    assertThat(SeverityCounts.of(List.of(scan)).text()).isEmpty();
    assertThat(SeverityCounts.of(List.of(scan)).sum()).isZero();
  }

  @Test
  void an_event_about_one_finding_has_no_new_ones() {
    assertThat(SeverityCounts.ofNewFindings(List.of(finding(Severity.HIGH))).text()).isEmpty();
    assertThat(SeverityCounts.ofNewFindings(List.of(finding(Severity.HIGH))).sum()).isZero();
  }
}
