package io.dojobell.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DetailLevel;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTitleTest {
  private static final NamedRef WEB_API = new NamedRef("web-api", "web-api", null);

  private static List<Finding> findings(int count, @Nullable String scanner) {
    var facts = new FindingFacts(null, null, null, null, null, null, null, null, scanner);
    return Collections.nCopies(count, new Finding("XSS", Severity.HIGH, null, facts, null, null));
  }

  private static Findings changes(@Nullable String scanner) {
    return new Findings(
        findings(24, scanner), findings(1, scanner), findings(8, scanner), List.of());
  }

  private static String title(
      EventType type, String title, Findings findings, @Nullable NamedRef product) {
    var event =
        new Event(
            "e1",
            type,
            type.wireName(),
            new Event.Content(title, "", null, null, findings, null, null),
            new Event.Subject(null, product, new NamedRef("e1", "Nightly", null), null),
            Event.EventRecipients.EVERYBODY,
            Instant.EPOCH);
    return MessageContent.of(event, DetailLevel.FULL).title();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Created 33 findings for web-api: nightly",
        "Created/Updated 33 findings for web-api: nightly: Trivy Scan",
        "updated 1 finding"
      })
  void a_title_that_only_counts_gives_way_to_what_the_import_did(String title) {
    assertThat(title(EventType.SCAN_ADDED, title, changes("Trivy Scan"), WEB_API))
        .isEqualTo("24 new, 1 reactivated, 8 closed · Trivy Scan");
  }

  @ParameterizedTest
  @CsvSource({
    "'Created 33 findings for web-api: nightly: Trivy Scan', ' · Trivy Scan'",
    "'Created 33 findings for Web-API: nightly', ''",
    "'Created 33 findings for web-api', ''",
    "'Created 33 findings', ''",
    "'Created 33 findings for web-api: build 7 (ZAP Scan)', ' · build 7 (ZAP Scan)'",
    "'Created 33 findings for another: build 7', ' · another: build 7'",
  })
  void what_the_title_names_beside_product_and_engagement_stays(String title, String rest) {
    assertThat(title(EventType.SCAN_ADDED, title, changes(null), WEB_API))
        .isEqualTo("24 new, 1 reactivated, 8 closed" + rest);
  }

  @Test
  void without_a_product_all_that_the_title_names_stays() {
    var title = "Created 33 findings for web-api: build 7";

    assertThat(title(EventType.SCAN_ADDED, title, changes(null), null))
        .isEqualTo("24 new, 1 reactivated, 8 closed · web-api: build 7");
  }

  @Test
  void any_other_title_stays() {
    var own = "Nightly: 33 findings";
    var counted = "Created 33 findings for x";
    var more = "Created 34 findings for x, of which only some are listed";

    assertThat(title(EventType.SCAN_ADDED, own, changes(null), WEB_API)).isEqualTo(own);
    assertThat(title(EventType.SCAN_ADDED, more, changes(null), WEB_API)).isEqualTo(more);
    assertThat(title(EventType.SCAN_ADDED, counted, Findings.NONE, WEB_API)).isEqualTo(counted);
    assertThat(title(EventType.OTHER, counted, changes(null), WEB_API)).isEqualTo(counted);
  }
}
