package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.HoldReason;
import io.dojobell.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several events are called together, and which of them are named. */
class SummaryTest {
  private static final SummaryLimits SLACK = new SummaryLimits(5, 15);

  private static EventContentBuilder content(EventType type, String title) {
    return event(type, title).link("https://dojo.example.com/" + Math.abs(title.hashCode()));
  }

  private static MessageContent scan(String title, @Nullable String product, Severity... fresh) {
    var scan = content(EventType.SCAN_ADDED, title).product(product);
    return fresh.length == 0
        ? scan.build()
        : scan.severity(Collections.max(List.of(fresh))).findings("New", fresh).build();
  }

  private static MessageContent sla(
      String state, String title, @Nullable Severity severity, String highlight) {
    return content(EventType.SLA_BREACH, state + ": " + title)
        .kind(state)
        .severity(severity)
        .product("web-api")
        .highlights(highlight, "Owner: bob", "CVSS 9.8")
        .build();
  }

  private static MessageContent plain(EventType type, String title, @Nullable String product) {
    return content(type, title).product(product).build();
  }

  private static List<MessageContent> slas() {
    return List.of(
        sla("SLA due soon", "Cookie", Severity.MEDIUM, "Due in 3 days (Sat 28 Nov)"),
        sla("SLA breached", "SQL injection", Severity.CRITICAL, "2 days overdue (due Mon 23 Nov)"),
        sla("SLA due today", "Stored XSS", Severity.HIGH, "Due today (Wed 25 Nov)"));
  }

  private static MessageContent combined(String product) {
    return plain(EventType.SLA_BREACH_COMBINED, "3 findings of " + product, product);
  }

  private static List<String> lines(Summary summary) {
    return summary.groups().stream()
        .flatMap(group -> group.lines().stream())
        .map(line -> line.title() + (line.details().isEmpty() ? "" : " | " + line.detailsText()))
        .toList();
  }

  private static List<String> headings(Summary summary) {
    return summary.groups().stream().map(SummaryGroup::heading).toList();
  }

  @Test
  void scans_of_one_product_are_titled_by_their_new_findings() {
    var scans =
        List.of(
            scan("a", "web-api", Severity.CRITICAL, Severity.LOW),
            scan("b", "web-api", Severity.LOW),
            scan("c", "web-api"));

    var summary = Summary.of(scans, SLACK);

    assertThat(summary.title()).isEqualTo("3 scans in web-api: 1 critical, 2 low new findings");
    assertThat(headings(summary)).containsExactly("");
    assertThat(lines(summary)).containsExactly("a", "b", "c");
  }

  @Test
  void scans_of_several_products_say_how_many() {
    assertThat(Summary.of(List.of(scan("a", "x"), scan("b", "y", Severity.LOW)), SLACK).title())
        .isEqualTo("2 scans in 2 products: 1 low new finding");
    assertThat(Summary.of(List.of(scan("a", "x"), scan("b", null)), SLACK).title())
        .isEqualTo("2 scans");
  }

  @Test
  void findings_with_a_due_date_are_counted_by_severity() {
    var summary = Summary.of(slas(), SLACK);

    assertThat(summary.title())
        .isEqualTo("3 findings past or near their SLA in web-api (1 critical, 1 high, 1 medium)");
    assertThat(lines(summary))
        .containsExactly(
            "SLA breached: SQL injection | 2 days overdue · Owner: bob",
            "SLA due today: Stored XSS | Due today · Owner: bob",
            "SLA due soon: Cookie | Due in 3 days · Owner: bob");
    assertThat(summary.notificationText())
        .isEqualTo("Critical: SQL injection, 2 days overdue (web-api) +2 more");
  }

  @Test
  void a_products_sla_message_is_not_said_twice() {
    var both = new ArrayList<>(slas());
    both.add(combined("web-api"));

    assertThat(Summary.of(both, SLACK)).isEqualTo(Summary.of(slas(), SLACK));
  }

  @Test
  void a_products_sla_message_stays_where_it_is_the_only_one() {
    var both = new ArrayList<>(slas());
    both.add(combined("shop"));

    assertThat(lines(Summary.of(both, SLACK)))
        .anyMatch(line -> line.contains("3 findings of shop"));
    assertThat(Summary.of(List.of(combined("a"), combined("b")), SLACK).title())
        .isEqualTo("2 products past or near their SLA");
  }

  @Test
  void a_products_sla_message_about_another_state_than_its_findings_stays() {
    var overdue = sla("SLA breached", "SQL injection", Severity.HIGH, "2 days overdue");
    var dueSoon =
        content(EventType.SLA_BREACH_COMBINED, "3 findings in web-api due within 3 days")
            .kind("SLA due soon")
            .product("web-api")
            .build();

    assertThat(lines(Summary.of(List.of(overdue, dueSoon), SLACK)))
        .anyMatch(line -> line.contains("3 findings in web-api"));
  }

  @Test
  void events_of_several_types_are_counted_by_type() {
    var events =
        List.of(
            scan("a", "web-api"),
            scan("b", "web-api"),
            plain(EventType.USER_MENTIONED, "m", "web-api"),
            plain(EventType.STALE_ENGAGEMENT, "Q4", "web-api"),
            plain(EventType.PRODUCT_ADDED, "p", "web-api"),
            sla("SLA breached", "XSS", null, "2 days overdue"));

    var summary = Summary.of(events, SLACK);

    assertThat(summary.title())
        .isEqualTo("6 events in web-api: 1 SLA breached, 1 mention, 2 scans and 2 more");
    assertThat(headings(summary)).containsExactly("");
    assertThat(lines(summary))
        .containsExactly(
            "SLA breached: XSS | 2 days overdue · Owner: bob",
            "User mentioned: m",
            "Scan imported: a",
            "Scan imported: b",
            "Stale engagement: Q4",
            "Product added: p");
  }

  @Test
  void three_of_a_type_get_a_heading_and_fewer_have_their_product() {
    var summary =
        Summary.of(
            List.of(
                scan("a", "web-api"),
                scan("b", "web-api"),
                scan("c", "web-api"),
                plain(EventType.PRODUCT_ADDED, "shop", "shop"),
                plain(EventType.STALE_ENGAGEMENT, "Q4", "shop")),
            SLACK);

    assertThat(headings(summary)).containsExactly("Scan imported · web-api", "");
    assertThat(lines(summary))
        .containsExactly("a", "b", "c", "Stale engagement: Q4 | shop", "Product added: shop");
  }

  @Test
  void many_products_stand_in_one_list_the_worst_first() {
    var scans = new ArrayList<MessageContent>();
    for (var n = 0; n < 150; n++) {
      var severity = n % 50 == 0 ? Severity.CRITICAL : Severity.LOW;
      scans.add(scan("build " + n, "service-" + n % 30, severity));
    }

    var summary = Summary.of(scans, SLACK);

    assertThat(headings(summary)).containsExactly("");
    assertThat(lines(summary))
        .hasSize(15)
        .startsWith("build 0 | service-0", "build 50 | service-20", "build 100 | service-10");
    assertThat(summary.count()).isEqualTo(150);
    assertThat(summary.unnamedCount()).isEqualTo(135);
  }

  @Test
  void seven_products_still_have_their_headings() {
    var scans = new ArrayList<MessageContent>();
    IntStream.range(0, 21).forEach(n -> scans.add(scan("build " + n, "service-" + n % 7)));

    assertThat(headings(Summary.of(scans, SLACK))).hasSize(7).contains("Scan imported · service-6");
  }

  @Test
  void at_most_five_of_a_group_are_named_and_the_rest_is_counted_by_severity() {
    var events = new ArrayList<MessageContent>();
    IntStream.range(0, 20).forEach(n -> events.add(scan("a" + n, "web-api", Severity.CRITICAL)));
    IntStream.range(0, 20).forEach(n -> events.add(scan("b" + n, "shop", Severity.LOW)));

    var summary = Summary.of(events, SLACK);

    assertThat(lines(summary)).hasSize(10);
    assertThat(summary.groups())
        .extracting(group -> group.rest().text())
        .containsExactly("and 15 more (15 critical)", "and 15 more (15 low)");
    assertThat(summary.count()).isEqualTo(40);
    assertThat(summary.unnamedCount()).isEqualTo(30);
  }

  @Test
  void at_most_fifteen_are_named_and_the_other_groups_counted() {
    var events = new ArrayList<MessageContent>();
    IntStream.range(0, 90).forEach(n -> events.add(scan("s" + n, "p" + n % 9, Severity.HIGH)));

    var summary = Summary.of(events, SLACK);

    assertThat(lines(summary)).hasSize(15);
    assertThat(summary.count()).isEqualTo(90);
    assertThat(summary.unnamedCount()).isEqualTo(75);
  }

  @Test
  void what_was_held_in_quiet_hours_is_in_two_groups() {
    var summary =
        DigestReport.of(
            List.of(
                plain(EventType.PRODUCT_ADDED, "shop", "shop"),
                sla("SLA breached", "XSS", Severity.LOW, "2 days overdue"),
                plain(EventType.USER_MENTIONED, "m", "shop")),
            new HoldReason.QuietHours(),
            SLACK);

    assertThat(summary.title())
        .isEqualTo("3 notifications in 2 products while you were away, 2 need attention");
    assertThat(summary.subject())
        .isEqualTo("Low · 3 notifications in 2 products while you were away, 2 need attention");
    assertThat(summary.notificationText())
        .isEqualTo("While you were away · Low: XSS, 2 days overdue (web-api) +2 more");
    assertThat(headings(summary)).containsExactly("Needs attention", "Other");
    assertThat(lines(summary))
        .containsExactly(
            "SLA breached: XSS | 2 days overdue · Owner: bob · web-api",
            "User mentioned: m | shop",
            "Product added: shop");
  }

  @Test
  void a_digest_has_its_period_and_totals() {
    assertThat(digest(HoldReason.Period.DAILY, "2026-11-25", scan("a", "shop"), scan("b", "shop")))
        .isEqualTo("Your daily digest · Wed 25 Nov · 2 events in shop");
    assertThat(digest(HoldReason.Period.WEEKLY, "2026-11-30", slas().getFirst(), slas().get(1)))
        .isEqualTo(
            "Your weekly digest · Mon 23 Nov – Mon 30 Nov · 2 events in web-api, 2 need attention");
    assertThat(digest(HoldReason.Period.WEEKLY, "2027-01-04", slas().get(1), scan("a", null)))
        .as("the year where it is another")
        .isEqualTo(
            "Your weekly digest · Mon 28 Dec 2026 – Mon 4 Jan · 2 events, 1 needs attention");
  }

  private static String digest(HoldReason.Period period, String day, MessageContent... contents) {
    var reason = new HoldReason.Digest(period, LocalDate.parse(day));
    return DigestReport.of(List.of(contents), reason, SLACK).title();
  }

  @Test
  void a_subject_has_the_worst_severity_and_the_product_of_all() {
    assertThat(Summary.of(slas(), SLACK).subject())
        .isEqualTo(
            "Critical · web-api: 3 findings past or near their SLA (1 critical, 1 high, 1 medium)");
    assertThat(Summary.of(List.of(scan("a", "x"), scan("b", "y", Severity.LOW)), SLACK).subject())
        .isEqualTo("Low · 2 scans in 2 products: 1 low new finding");
    assertThat(Summary.of(List.of(scan("a", "x"), scan("b", "x")), SLACK).subject())
        .isEqualTo("x: 2 scans");
    assertThat(Summary.of(List.of(scan("a", null), scan("b", "y")), SLACK).subject())
        .isEqualTo("2 scans");
  }
}
