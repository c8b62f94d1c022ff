package io.dojobell.screenshots;

import java.util.List;

/** Each event type in one message, as CI jobs, DefectDojo and people cause it. */
final class EventScenes {
  private static final String TO_ME = ",\"recipients\":[\"{me}\"]";

  private EventScenes() {}

  static List<Scene> all() {
    return List.of(
        scan(),
        scanEmpty(),
        event(
            "product_type_added",
            "\"title\":\"Payments\",\"product_type\":\"{type}\",\"url\":\"https://dojo.example.com/product/type/3\""),
        event(
            "product_added",
            "\"title\":\"web-api\",\"product\":\"{p0}\",\"url\":\"https://dojo.example.com/product/7\""),
        event(
            "engagement_added",
            """
            "title":"Q4 pentest","product":"{p0}","engagement":"Q4 pentest","requested_by":"alice",
            "url":"https://dojo.example.com/engagement/12"\
            """),
        event(
            "test_added",
            """
            "title":"Trivy Scan in Q4 pentest","product":"{p0}","engagement":"Q4 pentest","test":"90",
            "requested_by":"alice","url":"https://dojo.example.com/test/90"\
            """),
        event("close_engagement", closedEngagement()),
        jiraError(),
        event(
            "report_created",
            "\"title\":\"The report “Payments, October” is"
                + " finished\",\"url\":\"https://dojo.example.com/reports/8\""
                + TO_ME),
        review("code_review", "Review the fix of SQL injection in /orders"),
        review("review_requested", "Review of Open redirect after log-in"),
        mention(),
        event(
            "other",
            """
            "title":"DefectDojo is updated to 2.60 on Sunday at 22:00 UTC","product":"{p0}",
            "description":"It is not available for about 20 minutes. Scans that are imported meanwhile must be sent again."\
            """),
        unknown());
  }

  private static Scene event(String type, String fields) {
    return Scene.of(type, "{\"type\":\"" + type + "\"," + fields + "}");
  }

  private static Scene scan() {
    return event(
        "scan_added",
        """
        "title":"Created 4 findings for web-api: nightly (ZAP Scan)",
        "description":"The nightly scan of the staging environment found what the last one had not.",
        "url":"https://dojo.example.com/test/90","product":"{p0}","engagement":"Q4 pentest","test":"90",
        "requested_by":"alice","findings":{"new":[
         {"title":"SQL injection in /orders","severity":"critical","url":"https://dojo.example.com/finding/4711",
          "id":"CVE-2026-1234","component":"openssl","version":"3.0.1","fixed_in":"3.0.2","cvss":9.8,"epss":0.93,
          "kev":true,"cwe":89,"scanner":"ZAP","owner":"bob","due":"%s"},
         {"title":"Stored XSS in the product name","severity":"high","url":"https://dojo.example.com/finding/4712",
          "id":"GHSA-7rjr-3q55-vv33","cvss":8.1,"cwe":79,"scanner":"ZAP","owner":"carol","due":"%s"},
         {"title":"Session cookie without Secure","severity":"medium","url":"https://dojo.example.com/finding/4713","cwe":614},
         {"title":"Server banner","severity":"info","url":"https://dojo.example.com/finding/4714"}],
         "reactivated":[{"title":"Open redirect after log-in","severity":"medium","url":"https://dojo.example.com/finding/4002"}],
         "mitigated":[{"title":"TLS 1.0 accepted","severity":"low","url":"https://dojo.example.com/finding/3988"}],
         "untouched":[{"title":"Autocomplete is on","severity":"low","url":"https://dojo.example.com/finding/3901"}]}\
        """
            .formatted(SceneDays.in(5), SceneDays.in(28)));
  }

  private static Scene scanEmpty() {
    return event(
        "scan_added_empty",
        """
        "title":"Nothing new in web-api: nightly (Trivy Scan)","url":"https://dojo.example.com/test/91",
        "product":"{p0}","engagement":"Q4 pentest","test":"91"\
        """);
  }

  private static String closedEngagement() {
    return """
    "title":"Q4 pentest is closed","product":"{p0}","engagement":"Q4 pentest","requested_by":"alice",
    "description":"37 findings, 4 of them still open.","url":"https://dojo.example.com/engagement/12"\
    """;
  }

  private static Scene jiraError() {
    return event(
        "jira_update",
        """
        "title":"Error pushing to JIRA","product":"{p0}","severity":"high","url":"https://dojo.example.com/finding/4711",
        "description":"Finding 4711, SQL injection in /orders: response from JIRA was 400, {\\"errors\\":{\\"customfield_10201\\":\\"Team is required.\\"}}"\
        """);
  }

  private static Scene review(String type, String title) {
    return event(
        type,
        """
        "title":"%s","description":"Is this a false positive? The target is checked in LoginRedirect.java since Monday.",
        "url":"https://dojo.example.com/finding/4002","product":"{p0}","severity":"medium","requested_by":"alice"\
        """
                .formatted(title)
            + TO_ME);
  }

  private static Scene mention() {
    return event(
        "user_mentioned",
        """
        "title":"Alice mentioned you in a note on SQL injection in /orders","url":"https://dojo.example.com/finding/4711",
        "product":"{p0}","severity":"critical","requested_by":"alice",
        "description":"@bob can you confirm that the fix is on staging?\\n\\nI see the old query in OrderRepository.findByCustomer, which puts the customer's name into the statement. The release notes say that it was changed in 4.12, and staging says it is 4.12. Two other places in the same class look alike: findByStreet and findByCity, which only administrators reach, but still.\\n\\n- the test of the pentesters: POST /orders with name=' or 1=1--\\n- what they got: all orders of all customers\\n\\nIf it is fixed, close the finding please; if not, then it has to be fixed by Friday."\
        """
            + TO_ME);
  }

  private static Scene unknown() {
    return Scene.of(
        "unknown_type",
        """
        {"type":"secret_leaked","title":"An AWS key was pushed to payments/web-api","product":"{p0}","severity":"critical",
         "description":"Commit 4f2a91c by dan, .env.staging line 12. The key is active.",
         "url":"https://git.example.com/payments/web-api/commit/4f2a91c"}\
        """);
  }
}
