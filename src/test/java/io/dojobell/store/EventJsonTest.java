package io.dojobell.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Event.Content;
import io.dojobell.model.Event.EventRecipients;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.EventItem;
import io.dojobell.model.Finding;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Findings;
import io.dojobell.model.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {
  private static final Finding XSS = new Finding("XSS", Severity.HIGH, "https://a.example/1");
  private static final Finding SQL =
      new Finding(
          "SQL injection",
          Severity.CRITICAL,
          null,
          new FindingFacts("CVE-2026-1", "openssl", "3.0.1", "3.0.2", 9.8, 0.93, true, 89, "Trivy"),
          "bob",
          LocalDate.parse("2026-12-01"));

  private static EventJson of(Finding... fresh) {
    var findings = new Findings(List.of(fresh), List.of(), List.of(), List.of());
    return EventJson.of(
        new Content("Scan", "", null, null, findings, null, null),
        new Subject(null, null, null, null),
        new EventRecipients(null, false, false));
  }

  @Test
  void findings_are_read_back_with_all_that_is_known_of_them() {
    assertThat(EventJson.read(of(SQL, XSS).json()).content().findings().fresh())
        .containsExactly(SQL, XSS);
  }

  @Test
  void what_is_known_stands_under_its_name() {
    assertThat(of(SQL).json())
        .contains(
            """
            "facts":{"id":"CVE-2026-1","component":"openssl","version":"3.0.1","fixedIn":"3.0.2",\
            "cvss":9.8,"epss":0.93,"kev":true,"cwe":89,"scanner":"Trivy"},"owner":"bob",\
            "due":"2026-12-01"}\
            """);
  }

  @Test
  void what_is_not_known_takes_no_room() {
    assertThat(of(XSS).json())
        .contains(
            "\"fresh\":[{\"title\":\"XSS\",\"severity\":\"HIGH\",\"url\":\"https://a.example/1\"}]");
  }

  @Test
  void the_thing_that_an_event_is_about_is_read_back() {
    var item =
        new EventItem(
            "XSS",
            "Bob",
            LocalDate.parse("2026-12-01"),
            LocalDate.parse("2026-11-28"),
            SQL.facts());
    var content = new Content("SLA", "", null, null, Findings.NONE, null, null).withItem(item);
    var stored =
        EventJson.of(
            content, new Subject(null, null, null, null), new EventRecipients(null, false, false));

    assertThat(EventJson.read(stored.json()).content()).isEqualTo(content);
  }

  @Test
  void an_event_of_an_earlier_version_is_read() {
    var stored =
        """
        {"title":"Scan","subject":{},"findings":{"fresh":[{"title":"XSS","severity":"HIGH",
         "url":"https://a.example/1"}],"reactivated":[],"mitigated":[],"untouched":[]},
         "noUsers":false,"alertOnly":false,"recipientsOnly":false}
        """;
    assertThat(EventJson.read(stored).content().findings().fresh()).containsExactly(XSS);
  }
}
