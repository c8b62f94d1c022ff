package io.dojobell.screenshots;

import io.dojobell.screenshots.Scene.Surroundings;
import io.dojobell.screenshots.Scene.Trigger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several events in one message, digests, and messages that belong to a thread. */
final class SummaryScenes {
  private static final List<String> SEVERITIES =
      List.of("critical", "high", "medium", "low", "medium", "high", "medium", "low");
  private static final List<String> PRODUCTS =
      List.of("web-api", "ledger", "Mobile app", "checkout");

  private SummaryScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("summary-sla", CalendarScenes.dueFindings("burst")).with(Trigger.CALENDAR),
        Scene.of("summary-mix", array(mixed())).with(Surroundings.USUAL.withProducts(PRODUCTS)),
        Scene.of("summary-two", array(mixed().limit(2)))
            .with(Surroundings.USUAL.withProducts(PRODUCTS)),
        manyProducts(),
        Scene.of("summary-383-scans", array(scans(383, 1))),
        held("quiet-hours", Trigger.QUIET_HOURS),
        held("digest", Trigger.DIGEST),
        thread());
  }

  private static Scene manyProducts() {
    var names = IntStream.range(0, 30).mapToObj(n -> "service-" + n).toList();
    return Scene.of("summary-150-of-30", array(scans(150, 30)))
        .with(Surroundings.USUAL.withProducts(names));
  }

  private static Scene held(String name, Trigger trigger) {
    return Scene.of(name, array(mixed()))
        .with(trigger)
        .with(Surroundings.USUAL.withProducts(PRODUCTS));
  }

  private static String array(Stream<String> events) {
    return events.collect(Collectors.joining(",", "[", "]"));
  }

  private static Stream<String> mixed() {
    return Stream.of(
        event("product_added", 3, "checkout", "product/9", ""),
        event(
            "sla_breach",
            0,
            "SQL injection in /login is 2 days overdue",
            "finding/4711",
            ",\"severity\":\"critical\",\"description\":\"Due on " + SceneDays.in(-2) + ".\""),
        event("scan_added", 1, "Trivy Scan of ledger: nightly", "test/90", FINDINGS),
        event("stale_engagement", 0, "Q4 pentest is 2 days past its end", "engagement/12", ""),
        event("sla_breach", 0, "Cookie without Secure flag is due in 3 days", "finding/4713", ""),
        event("scan_added", 2, "MobSF Scan of Mobile app: 4.12", "test/91", FINDING),
        event("risk_acceptance_expiration", 1, "Legacy TLS expires in 10 days", "product/8", ""),
        event("engagement_added", 2, "Mobile pentest 2027", "engagement/13", ""),
        event("scan_added", 0, "ZAP Scan of web-api: nightly", "test/92", FINDING));
  }

  private static final String FINDINGS =
      """
      ,"findings":{"new":[
       {"title":"Outdated library log4j-core","severity":"critical","url":"https://dojo.example.com/finding/5000","id":"CVE-2021-44228","kev":true},
       {"title":"Outdated library snakeyaml","severity":"high","url":"https://dojo.example.com/finding/5001"},
       {"title":"Container runs as root","severity":"medium","url":"https://dojo.example.com/finding/5002"}],
       "mitigated":[{"title":"Outdated library jackson","severity":"high","url":"https://dojo.example.com/finding/5003"}]}\
      """;

  private static final String FINDING =
      """
      ,"findings":{"new":[{"title":"Debuggable build","severity":"medium","url":"https://dojo.example.com/finding/5100"}]}\
      """;

  private static String event(String type, int product, String title, String page, String more) {
    return "{\"type\":\"%s\",\"product\":\"{p%d}\",\"title\":\"%s\",\"url\":\"https://dojo.example.com/%s\"%s}"
        .formatted(type, product, title, page, more);
  }

  private static Stream<String> scans(int count, int products) {
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                event(
                    "scan_added",
                    n % products,
                    "Trivy Scan: build " + (n + 1),
                    "test/" + (1000 + n),
                    ",\"findings\":{\"new\":[{\"title\":\"Outdated library %d\",\"severity\":\"%s\"}]}"
                        .formatted(n, SEVERITIES.get(n % SEVERITIES.size()))));
  }

  private static Scene thread() {
    var engagement = ",\"engagement\":\"Q4 pentest\"";
    return Scene.of(
            "thread",
            event("engagement_added", 0, "Q4 pentest", "engagement/12", engagement),
            event(
                "scan_added", 0, "ZAP Scan of web-api: nightly", "test/92", engagement + FINDINGS),
            event(
                "sla_breach",
                0,
                "SQL injection in /login is 2 days overdue",
                "finding/4711",
                engagement + ",\"severity\":\"critical\""),
            event("close_engagement", 0, "Q4 pentest is closed", "engagement/12", engagement))
        .with(Surroundings.USUAL.withThreads());
  }
}
