package io.dojobell.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.demo.RunningDojobell;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What senders say of findings, as the API returns it. */
class KnownFindingsTest {
  private static final String FACTS =
      """
      "id":"CVE-2026-1234","component":"openssl","version":"3.0.1","fixed_in":"3.0.2",\
      "cvss":9.8,"epss":0.93,"kev":true,"cwe":89,"scanner":"Trivy"\
      """;

  @RegisterExtension final Story story = Story.withoutRateLimits();

  private RunningDojobell dojobell;

  @BeforeEach
  void start() {
    dojobell = story.start(Map.of());
  }

  @Test
  void an_event_keeps_all_that_is_said_of_its_findings() {
    var finding =
        "{\"title\":\"x\",\"severity\":null,\"url\":null,%s,\"owner\":\"bob\",\"due\":\"2026-12-01\"}"
            .formatted(FACTS);
    var bare = "{\"title\":\"y\",\"severity\":null,\"url\":null}";
    var posted =
        dojobell.post(
            "/api/v1/events",
            "{\"id\":\"e1\",\"type\":\"scan_added\",\"title\":\"t\",\"findings\":{\"new\":[%s,%s]}}"
                .formatted(finding, bare));
    assertThat(posted.status()).as(posted.text()).isEqualTo(202);

    assertThat(dojobell.get("/api/v1/events/e1").text())
        .contains("\"new\":[" + finding + "," + bare);
  }

  @Test
  void a_tracked_finding_keeps_it_too_until_it_is_replaced() {
    var made =
        dojobell.put(
            "/api/v1/findings/f1", "{\"title\":\"x\",\"due\":\"2026-12-01\",%s}".formatted(FACTS));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(dojobell.get("/api/v1/findings/f1").text())
        .contains(FACTS, "\"sla_due\":\"2026-12-01\"")
        .doesNotContain("\"due\"");

    dojobell.put("/api/v1/findings/f1", "{\"title\":\"x\",\"component\":\" \"}");
    assertThat(dojobell.get("/api/v1/findings/f1").text()).doesNotContain("cvss", "component");
  }

  @Test
  void two_due_dates_that_differ_are_an_error() {
    var answer =
        dojobell.put(
            "/api/v1/findings/f1",
            "{\"title\":\"x\",\"due\":\"2026-12-01\",\"sla_due\":\"2026-12-02\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("\"field\":\"due\"", "give one of them");
  }
}
