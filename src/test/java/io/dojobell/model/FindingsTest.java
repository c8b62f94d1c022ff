package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static List<Finding> one(@Nullable Severity severity) {
    return List.of(new Finding("XSS", severity, null));
  }

  @Test
  void findings_of_any_group_make_it_not_empty() {
    List<Finding> none = List.of();
    assertThat(Findings.NONE.isEmpty()).isTrue();
    assertThat(new Findings(one(null), none, none, none).isEmpty()).isFalse();
    assertThat(new Findings(none, one(null), none, none).isEmpty()).isFalse();
    assertThat(new Findings(none, none, one(null), none).isEmpty()).isFalse();
    assertThat(new Findings(none, none, none, one(null)).isEmpty()).isFalse();
  }

  @Test
  void the_findings_of_all_groups_are_counted() {
    var one = new Finding("XSS", null, null);
    var findings =
        new Findings(
            List.of(one),
            Collections.nCopies(2, one),
            Collections.nCopies(4, one),
            Collections.nCopies(8, one));

    assertThat(findings.count()).isEqualTo(15);
    assertThat(Findings.NONE.count()).isZero();
  }

  @Test
  void the_worst_is_that_of_the_new_and_reactivated_ones() {
    var low = one(Severity.LOW);
    var high = one(Severity.HIGH);
    var critical = one(Severity.CRITICAL);
    assertThat(new Findings(low, high, critical, critical).worst()).contains(Severity.HIGH);
    assertThat(new Findings(high, low, critical, critical).worst()).contains(Severity.HIGH);
  }

  @Test
  void without_severities_there_is_no_worst() {
    assertThat(Findings.NONE.worst()).isEmpty();
    assertThat(new Findings(one(null), one(null), one(Severity.LOW), List.of()).worst()).isEmpty();
    assertThat(new Findings(one(null), one(Severity.INFO), List.of(), List.of()).worst())
        .contains(Severity.INFO);
  }

  @Test
  void later_changes_of_the_given_lists_make_no_difference() {
    var given = new ArrayList<>(one(null));
    var findings = new Findings(given, given, given, given);
    given.clear();

    assertThat(findings.fresh()).hasSize(1);
    assertThat(findings.reactivated()).hasSize(1);
    assertThat(findings.mitigated()).hasSize(1);
    assertThat(findings.untouched()).hasSize(1);
  }
}
