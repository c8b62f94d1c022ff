package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryLineTest {
  private static final String PAGE = "https://dojo.example.com/finding/1";

  private static EventContentBuilder sla(String title) {
    return event(EventType.SLA_BREACH, title).kind("SLA breached").product("shop").link(PAGE);
  }

  private static EventContentBuilder scan(String title) {
    return event(EventType.SCAN_ADDED, title).product("shop");
  }

  @Test
  void below_a_heading_a_line_has_neither_kind_nor_product() {
    var overdue = sla("SLA breached: SQL injection").severity(Severity.HIGH);

    assertThat(SummaryLine.belowHeading(overdue.highlights("2 days overdue").build()))
        .isEqualTo(
            new SummaryLine(Severity.HIGH, "SQL injection", PAGE, List.of("2 days overdue")));
  }

  @Test
  void a_line_without_a_heading_begins_with_its_kind_and_ends_with_its_product() {
    var overdue = sla("SQL injection").severity(Severity.HIGH).highlights("2 days overdue").build();

    assertThat(SummaryLine.withKind(overdue, true))
        .isEqualTo(
            new SummaryLine(
                Severity.HIGH,
                "SLA breached: SQL injection",
                PAGE,
                List.of("2 days overdue", "shop")));
  }

  @Test
  void a_line_has_no_product_where_the_summary_or_its_title_has_it_or_it_has_none() {
    assertThat(SummaryLine.withKind(scan("Nightly").build(), false).details()).isEmpty();
    assertThat(SummaryLine.withKind(scan("Nightly of shop").build(), true).details()).isEmpty();
    assertThat(SummaryLine.withKind(scan("Nightly").product(null).build(), true).details())
        .isEmpty();
  }

  @Test
  void a_line_has_the_first_two_highlights_without_their_brackets() {
    var one = scan("Nightly").highlights("5 new").build();
    var three =
        sla("XSS")
            .highlights("2 days overdue (due Mon 23 Nov)", "Owner (team) bob", "CVSS 9.8")
            .build();

    assertThat(SummaryLine.belowHeading(one).detailsText()).isEqualTo("5 new");
    assertThat(SummaryLine.belowHeading(three).detailsText())
        .isEqualTo("2 days overdue · Owner (team) bob");
    assertThat(SummaryLine.belowHeading(scan("Nightly").build()).detailsText()).isEmpty();
  }

  @Test
  void a_notification_has_severity_title_first_highlight_and_product() {
    var content =
        sla("SLA breached: SQL injection")
            .severity(Severity.CRITICAL)
            .highlights("2 days overdue (due Mon 23 Nov)", "Owner: bob")
            .build();

    assertThat(SummaryLine.notification(content))
        .isEqualTo("Critical: SQL injection, 2 days overdue (shop)");
  }

  @Test
  void a_notification_without_a_severity_says_its_kind() {
    assertThat(SummaryLine.notification(scan("Nightly").build()))
        .isEqualTo("Scan imported: Nightly (shop)");
    assertThat(SummaryLine.notification(sla("SLA breached: XSS").build()))
        .isEqualTo("SLA breached: XSS (shop)");
  }

  @Test
  void a_notification_of_which_only_the_kind_is_shown_says_it_once() {
    assertThat(SummaryLine.notification(sla("SLA breached").severity(Severity.LOW).build()))
        .isEqualTo("Low: SLA breached (shop)");
  }

  @Test
  void a_notification_has_no_product_where_its_title_has_it_or_it_has_none() {
    assertThat(SummaryLine.notification(scan("Nightly of shop").build()))
        .isEqualTo("Scan imported: Nightly of shop");
    assertThat(SummaryLine.notification(scan("Nightly").product(null).build()))
        .isEqualTo("Scan imported: Nightly");
  }

  @Test
  void a_highlight_within_a_notification_begins_with_a_small_letter() {
    assertThat(notification("Due in 3 days (Sat 28 Nov)"))
        .isEqualTo("Low: XSS, due in 3 days (shop)");
    assertThat(notification("No owner")).isEqualTo("Low: XSS, no owner (shop)");
    assertThat(notification("CVSS 9.8")).isEqualTo("Low: XSS, CVSS 9.8 (shop)");
    assertThat(notification("No owner yet")).isEqualTo("Low: XSS, No owner yet (shop)");
    assertThat(notification("Duesberg")).isEqualTo("Low: XSS, Duesberg (shop)");
  }

  private static String notification(String highlight) {
    var content = sla("XSS").severity(Severity.LOW).highlights(highlight).build();
    return SummaryLine.notification(content);
  }

  @Test
  void a_line_keeps_its_details_when_the_list_it_was_made_of_changes() {
    var details = new ArrayList<>(List.of("5 new"));
    var line = new SummaryLine(null, "Nightly", null, details);

    details.add("shop");

    assertThat(line.detailsText()).isEqualTo("5 new");
  }
}
