package io.dojobell.screenshots;

import io.dojobell.screenshots.Scene.Surroundings;
import io.dojobell.screenshots.Scene.Trigger;
import java.util.List;

/** What the calendar announces: each type, and how late or early it can be. */
final class CalendarScenes {
  private CalendarScenes() {}

  static List<Scene> all() {
    return List.of(
        engagement("upcoming_engagement", "not_started", 3, 17),
        engagement("stale_engagement", "in_progress", -16, -2),
        engagement("auto_close_engagement", "in_progress", -90, -40),
        sla("sla_breach", -2),
        sla("sla_due_today", 0),
        sla("sla_due_soon", 3),
        combined(),
        risk("risk_acceptance_expiration", 10),
        risk("risk_acceptance_expired", -1));
  }

  private static Scene calendar(String name, String type, String... bodies) {
    return Scene.of(name, bodies).with(Trigger.CALENDAR).with(Surroundings.USUAL.withRouted(type));
  }

  private static Scene engagement(String type, String status, int start, int end) {
    return calendar(
        type,
        type,
        """
        engagements [{"key":"%s","name":"Q4 pentest","product":"{p0}","lead":"{me}","status":"%s",
         "target_start":"%s","target_end":"%s","url":"https://dojo.example.com/engagement/12"}]\
        """
            .formatted(type, status, SceneDays.in(start), SceneDays.in(end)));
  }

  private static Scene sla(String name, int days) {
    return calendar(
        name,
        "sla_breach",
        findings(finding(name, "SQL injection in /orders", "critical", days, 4711)));
  }

  private static Scene combined() {
    var type = "sla_breach_combined";
    return calendar(
        type,
        type,
        findings(
            finding(type + "-1", "SQL injection in /orders", "critical", -2, 4711),
            finding(type + "-2", "Outdated library log4j-core 2.14.1", "high", -5, 4720),
            finding(type + "-3", "Cookie without Secure flag", "medium", -1, 4713)));
  }

  /** Returns the findings of a product that is behind: overdue, due today and due soon. */
  static String dueFindings(String prefix) {
    return findings(
        finding(prefix + "-1", "SQL injection in /orders", "critical", -2, 4711),
        finding(prefix + "-2", "Stored XSS in comments", "high", 0, 4712),
        finding(prefix + "-3", "Outdated library log4j-core 2.14.1", "high", -5, 4720),
        finding(prefix + "-4", "Cookie without Secure flag", "medium", 2, 4713),
        finding(prefix + "-5", "Open redirect after log-in", "medium", 3, 4002),
        finding(prefix + "-6", "Autocomplete is on", "low", 1, 3901));
  }

  private static String findings(String... findings) {
    return "findings [" + String.join(",", findings) + "]";
  }

  private static String finding(String key, String title, String severity, int days, int page) {
    return """
    {"key":"%s","title":"%s","severity":"%s","sla_due":"%s","product":"{p0}","owner":"{me}","active":true,
     "url":"https://dojo.example.com/finding/%d","id":"CVE-2026-%d","component":"orders","version":"4.11","fixed_in":"4.12",
     "cvss":9.1}\
    """
        .formatted(key, title, severity, SceneDays.in(days), page, page);
  }

  private static Scene risk(String name, int days) {
    return calendar(
        name,
        "risk_acceptance_expiration",
        """
        risk-acceptances [{"key":"%s","name":"Legacy TLS until the migration","product":"{p0}","owner":"{me}",
         "expires":"%s","url":"https://dojo.example.com/product/7"}]\
        """
            .formatted(name, SceneDays.in(days)));
  }
}
