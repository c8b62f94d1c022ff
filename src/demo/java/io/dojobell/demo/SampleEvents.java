package io.dojobell.demo;

import io.dojobell.workspace.WorkspaceOptions.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The events that the demo sends at its start and that its page offers to send again. */
final class SampleEvents {
  /** The group of those that are no other product's. */
  static final String EVENTS_GROUP = "Events";

  private static final List<String> DEFECTDOJO_EVENTS =
      List.of(
          "ping",
          "product_type_added",
          "product_added",
          "engagement_added",
          "test_added",
          "scan_added",
          "scan_added_empty",
          "upcoming_engagement",
          "stale_engagement",
          "auto_close_engagement",
          "engagement_closed",
          "sla_breach",
          "sla_breach_combined",
          "risk_acceptance_expiration",
          "review_requested",
          "user_mentioned",
          "jira_update",
          "finding_added",
          "product_deleted");

  private final String service;
  private final String token;
  private final String secret;

  /**
   * @param service where Dojobell listens
   * @param token its API's
   * @param secret its DefectDojo hook's
   */
  SampleEvents(String service, String token, String secret) {
    this.service = service;
    this.token = token;
    this.secret = secret;
  }

  /** All of them; the storm last. */
  List<Sample> all() {
    var samples = new ArrayList<>(own());
    samples.addAll(fromDefectDojo());
    samples.add(storm());
    return samples;
  }

  /** Events as a DefectDojo posts them. */
  List<Sample> fromDefectDojo() {
    return DEFECTDOJO_EVENTS.stream().map(this::fromDefectDojo).toList();
  }

  /** Events as CI jobs and other senders would post them. */
  List<Sample> own() {
    var today = LocalDate.now();
    return List.of(
        event(
            "scan",
            "Scan with a critical finding",
            """
            {"type":"scan_added","title":"Created 4 findings for web-api: nightly (ZAP Scan)",
             "description":"The nightly scan of the staging environment found what the last one had not.",
             "url":"https://dojo.example.com/test/90","product":"web-api","product_type":"payments",
             "engagement":"Q4 pentest","test":"90","findings":{"new":[
              {"title":"SQL injection in /orders","severity":"critical","url":"https://dojo.example.com/finding/4711"},
              {"title":"Stored XSS in the product name","severity":"high","url":"https://dojo.example.com/finding/4712"},
              {"title":"Session cookie without Secure","severity":"medium","url":"https://dojo.example.com/finding/4713"},
              {"title":"Server banner","severity":"info","url":"https://dojo.example.com/finding/4714"}],
              "reactivated":[{"title":"Open redirect after log-in","severity":"medium","url":"https://dojo.example.com/finding/4002"}],
              "mitigated":[{"title":"TLS 1.0 accepted","severity":"low","url":"https://dojo.example.com/finding/3988"}]},
             "requested_by":"alice"}\
            """),
        event(
            "scan-empty",
            "Scan without changes",
            """
            {"type":"scan_added_empty","title":"Nothing new in ledger: nightly (Trivy Scan)",
             "url":"https://dojo.example.com/test/91","product":"ledger","product_type":"payments"}\
            """),
        event(
            "upcoming",
            "Upcoming engagement",
            """
            {"type":"upcoming_engagement","title":"Pentest of the mobile app starts in 3 days",
             "description":"Starts on %s. The testers need accounts on staging.",
             "url":"https://dojo.example.com/engagement/12","product":"mobile-app","engagement":"Mobile pentest"}\
            """
                .formatted(today.plusDays(3))),
        event(
            "sla",
            "SLA breach",
            """
            {"type":"sla_breach","title":"SQL injection in /orders is 2 days overdue",
             "description":"Critical findings must be fixed within 7 days.",
             "url":"https://dojo.example.com/finding/4711","product":"web-api","severity":"critical"}\
            """),
        event(
            "mention",
            "Bob is mentioned",
            """
            {"type":"user_mentioned","title":"Alice mentioned you in a note on SQL injection in /orders",
             "description":"@bob can you confirm that the fix is on staging?",
             "url":"https://dojo.example.com/finding/4711","product":"web-api",
             "requested_by":"alice","recipients":["bob"]}\
            """),
        event(
            "review",
            "Carol is asked for a review",
            """
            {"type":"review_requested","title":"Review of Open redirect after log-in",
             "description":"Is this a false positive?","url":"https://dojo.example.com/finding/4002",
             "product":"web-api","requested_by":"bob","recipients":["carol"]}\
            """),
        event(
            "report",
            "Alice's report is finished",
            """
            {"type":"report_created","title":"The report “Payments, October” is finished",
             "url":"https://dojo.example.com/reports/8","recipients":["alice"]}\
            """),
        event(
            "risk",
            "Risk acceptance expires",
            """
            {"type":"risk_acceptance_expiration","title":"“Legacy TLS until the migration” expires in 10 days",
             "description":"Owner: carol. 3 findings become active again.",
             "url":"https://dojo.example.com/risk/5","product":"ledger"}\
            """),
        event(
            "nasty",
            "A title that would ping and forge",
            """
            {"type":"other","title":"<!channel> & <https://evil.example|click> *bold* \\u202egnp.exe",
             "description":"</td><script>alert(1)</script>\\n@everyone [x](javascript:alert(1))","product":"web-api"}\
            """));
  }

  private Sample storm() {
    return new Sample(
        "storm",
        "Load",
        "A storm of 1,000 scans",
        "1,000 scans are imported within seconds; Slack is told in a few messages",
        "POST",
        URI.create(service + "/api/v1/events"),
        headers(),
        """
        {"type":"scan_added","title":"Created 1 finding for service-{n}: build {n}","product":"web-api",
         "url":"https://dojo.example.com/test/{n}","findings":{"new":[{"title":"Outdated library {n}","severity":"medium"}]}}\
        """,
        1_000);
  }

  private Sample event(String id, String name, String body) {
    return new Sample(
        id,
        EVENTS_GROUP,
        name,
        "POST /api/v1/events",
        "POST",
        URI.create(service + "/api/v1/events"),
        headers(),
        body,
        1);
  }

  private List<String> headers() {
    return List.of("Authorization: Bearer " + token, "Content-Type: application/json");
  }

  private Sample fromDefectDojo(String event) {
    return new Sample(
        "defectdojo-" + event,
        "DefectDojo",
        event.replace('_', ' '),
        "As DefectDojo renders it: POST /hooks/defectdojo",
        "POST",
        URI.create(service + "/hooks/defectdojo"),
        List.of(
            "Authorization: " + secret,
            "Content-Type: application/json",
            "X-DefectDojo-Event: " + event,
            "X-DefectDojo-Instance: https://dojo.example.com"),
        body(event),
        1);
  }

  private static String body(String event) {
    var resource = "/samples/defectdojo/rendered/" + event + ".json";
    try (InputStream in = SampleEvents.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No sample " + resource);
      }
      // DefectDojo's user of the samples is one of the demo's people.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("user5@email.com", "bob@example.com");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
