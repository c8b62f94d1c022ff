package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTitleTest {
  private static final String PAGE = "https://dojo.example.com/finding/";

  private static EventContentBuilder sla(@Nullable Severity severity) {
    return event(EventType.SLA_BREACH, "XSS").severity(severity).product("shop");
  }

  private static EventContentBuilder combined(@Nullable String product) {
    return event(EventType.SLA_BREACH_COMBINED, "Findings of " + product).product(product);
  }

  private static EventContentBuilder scan(@Nullable String product) {
    return event(EventType.SCAN_ADDED, "Nightly").product(product);
  }

  private static MessageContent of(EventType type) {
    return event(type, "Q4").product("shop").build();
  }

  private static String title(MessageContent... contents) {
    return SummaryTitle.heading(List.of(contents)).title();
  }

  @Test
  void one_finding_is_in_the_singular() {
    assertThat(title(sla(Severity.HIGH).build()))
        .isEqualTo("1 finding past or near its SLA in shop (1 high)");
  }

  @Test
  void findings_are_counted_by_severity_the_worst_first() {
    assertThat(title(sla(Severity.LOW).build(), sla(Severity.HIGH).build(), sla(null).build()))
        .isEqualTo("3 findings past or near their SLA in shop (1 high, 1 low)");
  }

  @Test
  void findings_without_a_severity_are_counted_without_brackets() {
    assertThat(title(sla(null).build(), sla(null).build()))
        .isEqualTo("2 findings past or near their SLA in shop");
  }

  @Test
  void a_finding_with_two_messages_is_counted_once() {
    var dueSoon = sla(Severity.HIGH).kind("SLA due soon").link(PAGE + 1).build();
    var breached = sla(Severity.HIGH).kind("SLA breached").link(PAGE + 1 + "/").build();
    var other = sla(Severity.LOW).link(PAGE + 2).build();

    assertThat(title(breached, dueSoon))
        .isEqualTo("1 finding past or near its SLA in shop (1 high)");
    assertThat(title(breached, dueSoon, other))
        .isEqualTo("2 findings past or near their SLA in shop (1 high, 1 low)");
  }

  @Test
  void findings_of_a_products_message_are_counted_with_the_others() {
    var ofShop = combined("shop").findings("New", Severity.CRITICAL, Severity.LOW).build();

    assertThat(title(ofShop))
        .isEqualTo("2 findings past or near their SLA in shop (1 critical, 1 low)");
    assertThat(title(sla(Severity.LOW).build(), ofShop))
        .isEqualTo("3 findings past or near their SLA in shop (1 critical, 2 low)");
  }

  @Test
  void messages_that_name_no_findings_are_counted_by_product() {
    assertThat(title(combined("shop").build(), combined("web-api").build()))
        .isEqualTo("2 products past or near their SLA");
    assertThat(
            title(
                combined("shop").findings("Closed", Severity.LOW).build(),
                combined("web-api").build()))
        .isEqualTo("2 products past or near their SLA");
    assertThat(title(combined(null).build(), event(EventType.SLA_BREACH_COMBINED, "b").build()))
        .as("those that name no product")
        .isEqualTo("2 products past or near their SLA");
  }

  @Test
  void a_product_with_two_messages_is_counted_once() {
    var dueSoon = combined("shop").kind("SLA due soon").build();
    var breached = combined("shop").kind("SLA breached").build();

    assertThat(title(breached, dueSoon)).isEqualTo("1 product past or near its SLA");
  }

  @Test
  void findings_beside_other_events_are_counted_by_their_kind() {
    assertThat(title(sla(Severity.HIGH).build(), scan("shop").build()))
        .isEqualTo("2 events in shop: 1 SLA breach, 1 scan");
    assertThat(title(combined("shop").build(), scan("shop").build()))
        .isEqualTo("2 events in shop: 1 product past or near its SLA, 1 scan");
  }

  @Test
  void events_of_one_kind_are_counted() {
    assertThat(title(of(EventType.USER_MENTIONED))).isEqualTo("1 mention in shop");
    assertThat(title(of(EventType.USER_MENTIONED), of(EventType.USER_MENTIONED)))
        .isEqualTo("2 mentions in shop");
  }

  @Test
  void imports_have_the_severities_of_their_new_findings() {
    var one = scan("shop").findings("New", Severity.CRITICAL).build();
    var two = scan("shop").findings("New", Severity.LOW, Severity.LOW).build();
    var none = scan("shop").findings("Closed", Severity.HIGH).build();

    assertThat(title(one, none)).isEqualTo("2 scans in shop: 1 critical new finding");
    assertThat(title(one, two)).isEqualTo("2 scans in shop: 1 critical, 2 low new findings");
    assertThat(title(none, none)).isEqualTo("2 scans in shop");
  }

  @Test
  void the_first_three_kinds_are_counted_by_name_and_events_of_others_together() {
    var contents = new ArrayList<MessageContent>();
    contents.add(of(EventType.USER_MENTIONED));
    contents.add(of(EventType.SCAN_ADDED));
    contents.add(of(EventType.USER_MENTIONED));
    contents.add(of(EventType.TEST_ADDED));
    assertThat(SummaryTitle.heading(contents).title())
        .isEqualTo("4 events in shop: 2 mentions, 1 scan, 1 test added");

    contents.addAll(Collections.nCopies(2, of(EventType.PRODUCT_ADDED)));
    contents.add(of(EventType.STALE_ENGAGEMENT));
    assertThat(SummaryTitle.heading(contents).title())
        .isEqualTo("7 events in shop: 2 mentions, 1 scan, 1 test added and 3 more");
  }

  @Test
  void several_products_are_counted_and_not_named() {
    assertThat(title(scan("shop").build(), scan("web-api").build(), scan("shop").build()))
        .isEqualTo("3 scans in 2 products");
  }

  @Test
  void products_are_left_out_where_an_event_has_none() {
    assertThat(title(scan("shop").build(), scan(null).build())).isEqualTo("2 scans");
    assertThat(title(scan(null).build(), scan(null).build())).isEqualTo("2 scans");
  }

  @Test
  void beside_the_product_the_title_does_not_name_it_but_counts_several() {
    var ofOne = SummaryTitle.heading(List.of(scan("shop").build(), sla(Severity.LOW).build()));
    var ofTwo = SummaryTitle.heading(List.of(scan("shop").build(), scan("web-api").build()));

    assertThat(ofOne.kind()).isEmpty();
    assertThat(ofOne.title()).isEqualTo("2 events in shop: 1 scan, 1 SLA breach");
    assertThat(ofOne.titleBesideProduct()).isEqualTo("2 events: 1 scan, 1 SLA breach");
    assertThat(ofTwo.titleBesideProduct()).isEqualTo("2 scans in 2 products");
  }
}
