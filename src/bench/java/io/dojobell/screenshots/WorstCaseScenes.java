package io.dojobell.screenshots;

import io.dojobell.screenshots.Scene.Surroundings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The longest, the most and the other way round. */
final class WorstCaseScenes {
  private static final String LONG_NAME =
      "Customer identity and access management platform for the retail and wholesale business in"
          + " Europe, the Middle East and Africa (legacy, until its replacement)";
  private static final String LONG_PERSON =
      "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe";
  private static final int MAX_TITLE = 500;
  private static final int MAX_URL = 2_000;
  private static final int MAX_NAME = 200;

  private WorstCaseScenes() {}

  static List<Scene> all() {
    return List.of(longest(), rightToLeft(), fortyFindings(), markup());
  }

  private static Scene longest() {
    return Scene.of(
            "worst-longest", scan(cut(words(), MAX_TITLE), cut(words(), MAX_NAME), finding(0)))
        .with(
            Surroundings.USUAL
                .withProducts(List.of(cut(LONG_NAME + " " + LONG_NAME, MAX_NAME)))
                .withPerson(LONG_PERSON));
  }

  private static Scene rightToLeft() {
    var finding =
        "{\"title\":\"הזרקת SQL בנתיב"
            + " /orders\",\"severity\":\"critical\",\"url\":\"https://dojo.example.com/finding/1\"}";
    return Scene.of(
            "worst-right-to-left",
            scan("סריקה לילית מצאה 4 ממצאים חדשים ב-web-api", "בדיקת חדירה رقم ٤", finding))
        .with(
            Surroundings.USUAL
                .withProducts(List.of("שער התשלומים بوابة الدفع"))
                .withPerson("נועה بن דוד"));
  }

  private static Scene fortyFindings() {
    var findings =
        IntStream.range(0, 40).mapToObj(WorstCaseScenes::finding).collect(Collectors.joining(","));
    return Scene.of(
        "worst-40-findings", scan("Nightly scan of everything", "Q4 pentest", findings));
  }

  private static Scene markup() {
    return Scene.of(
        "worst-markup",
        """
        {"type":"other","title":"<!channel> & <https://evil.example|click> *bold* \\u202egnp.exe","product":"{p0}",
         "description":"</td><script>alert(1)</script>\\n@everyone [x](javascript:alert(1)) `code`","severity":"high"}\
        """);
  }

  private static String scan(String title, String engagement, String findings) {
    return """
    {"type":"scan_added","title":"%s","product":"{p0}","engagement":"%s","test":"90","requested_by":"{me}",
     "url":"%s","findings":{"new":[%s]}}\
    """
        .formatted(title, engagement, url("test", 90), findings);
  }

  private static String finding(int n) {
    return """
    {"title":"%s","severity":"%s","url":"%s","id":"CVE-2026-%d","component":"%s","version":"3.0.1-20261123.4","fixed_in":"3.0.2",
     "cvss":9.8,"epss":0.93,"kev":true,"cwe":89,"scanner":"Dependency-Track","owner":"{me}","due":"%s"}\
    """
        .formatted(
            cut("Finding " + n + ": " + words(), MAX_NAME),
            List.of("critical", "high", "medium", "low", "info").get(n % 5),
            url("finding", n),
            10_000 + n,
            cut("org.example.identity.platform." + "module.".repeat(30), MAX_NAME),
            SceneDays.in(n - 3));
  }

  private static String url(String page, int n) {
    return cut(
        "https://dojo.example.com/" + page + "/" + n + "?path=" + "segment-".repeat(300), MAX_URL);
  }

  private static String words() {
    return "Deserialization of untrusted data in the handler of customer notifications lets a caller run code. "
        .repeat(6);
  }

  private static String cut(String text, int length) {
    return text.substring(0, length).strip();
  }
}
