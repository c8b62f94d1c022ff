package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Finding;
import io.dojobell.model.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingGroupTest {
  private static FindingGroup group(@Nullable Severity... severities) {
    return new FindingGroup(
        "New",
        Arrays.stream(severities)
            .map(severity -> new Finding("of " + severity, severity, null))
            .toList());
  }

  @Test
  void the_worst_findings_stand_first_and_those_without_a_severity_last() {
    assertThat(group(null, Severity.LOW, Severity.CRITICAL, Severity.INFO).findings())
        .extracting(Finding::title)
        .containsExactly("of CRITICAL", "of LOW", "of INFO", "of null");
  }

  @Test
  void equally_severe_findings_stay_in_their_order() {
    var first = new Finding("b", Severity.LOW, null);
    var second = new Finding("a", Severity.LOW, null);
    assertThat(new FindingGroup("New", List.of(first, second)).findings())
        .containsExactly(first, second);
  }

  @Test
  void the_severities_there_are_are_counted_worst_first() {
    assertThat(group(Severity.LOW, null, Severity.CRITICAL, Severity.LOW).bySeverity())
        .containsExactly(Map.entry(Severity.CRITICAL, 1), Map.entry(Severity.LOW, 2));
  }

  @Test
  void the_counts_are_said_in_words() {
    assertThat(group(Severity.LOW, Severity.CRITICAL, Severity.LOW).countsText())
        .isEqualTo("1 critical, 2 low");
  }

  @Test
  void without_any_severity_the_plain_count_is_said() {
    assertThat(group(null, null).countsText()).isEqualTo("2");
    assertThat(group(null, null).count()).isEqualTo(2);
    assertThat(group().countsText()).isEqualTo("0");
  }

  @Test
  void a_heading_is_the_label_with_the_counts() {
    assertThat(group(Severity.LOW, Severity.CRITICAL).heading())
        .isEqualTo("New: 1 critical, 1 low");
    assertThat(group(null, null).heading()).isEqualTo("New: 2");
  }

  @Test
  void only_those_that_a_scan_found_first_are_new() {
    var xss = List.of(new Finding("XSS", null, null));

    assertThat(new FindingGroup(FindingGroup.NEW, xss).isNew()).isTrue();
    assertThat(new FindingGroup(FindingGroup.REACTIVATED, xss).isNew()).isFalse();
    assertThat(new FindingGroup(FindingGroup.CLOSED, xss).isNew()).isFalse();
    assertThat(new FindingGroup(FindingGroup.UNTOUCHED, xss).isNew()).isFalse();
  }
}
