package io.dojobell.source.defectdojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.FindingFacts;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownPageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  @Test
  void only_the_page_of_a_finding_has_a_finding_and_its_severity() {
    var finding =
        new TrackedFinding(
            "f1",
            "web-api",
            "XSS",
            Severity.HIGH,
            null,
            null,
            true,
            true,
            false,
            false,
            null,
            null,
            FindingFacts.NONE);
    var risk = new RiskAcceptance("r1", "web-api", "Accepted XSS", null, null, null);
    var ofFinding = new KnownPage(finding, "web-api", null, TODAY);
    var ofRisk = new KnownPage(risk, "web-api", null, TODAY);

    assertThat(ofFinding.finding()).contains(finding);
    assertThat(ofFinding.severity()).isEqualTo(Severity.HIGH);
    assertThat(ofRisk.finding()).isEmpty();
    assertThat(ofRisk.severity()).isNull();
  }

  @Test
  void of_an_unknown_page_nothing_is_known_but_the_day() {
    assertThat(KnownPage.unknown(TODAY)).isEqualTo(new KnownPage(null, null, null, TODAY));
  }
}
