package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventOrderTest {
  /** The kind of a product's SLA message whose sender does not say how late it is. */
  private static final String ANY_STATE = EventType.SLA_BREACH_COMBINED.shortLabel();

  private static MessageContent scan(String title, @Nullable Severity severity) {
    return event(EventType.SCAN_ADDED, title).severity(severity).build();
  }

  private static MessageContent finding(String state, @Nullable String product) {
    return event(EventType.SLA_BREACH, "XSS").kind(state).product(product).build();
  }

  private static MessageContent combined(String state, @Nullable String product) {
    return event(EventType.SLA_BREACH_COMBINED, "3 findings").kind(state).product(product).build();
  }

  private static List<String> titles(MessageContent... contents) {
    return EventOrder.sort(List.of(contents)).stream().map(MessageContent::title).toList();
  }

  @Test
  void the_worst_severity_is_first_and_events_without_one_are_last() {
    assertThat(
            titles(
                scan("none", null),
                scan("info", Severity.INFO),
                scan("critical", Severity.CRITICAL),
                scan("low", Severity.LOW),
                scan("high", Severity.HIGH),
                scan("medium", Severity.MEDIUM)))
        .containsExactly("critical", "high", "medium", "low", "info", "none");
  }

  @Test
  void equally_severe_events_are_ordered_by_how_soon_somebody_is_needed() {
    var types =
        List.of(
            EventType.PRODUCT_ADDED,
            EventType.JIRA_UPDATE,
            EventType.STALE_ENGAGEMENT,
            EventType.SCAN_ADDED,
            EventType.USER_MENTIONED,
            EventType.RISK_ACCEPTANCE_EXPIRATION,
            EventType.SLA_BREACH);
    for (var severity : Stream.of(Severity.HIGH, null).toList()) {
      var events = types.stream().map(type -> event(type, "a").severity(severity).build()).toList();

      assertThat(EventOrder.sort(events))
          .extracting(MessageContent::type)
          .containsExactlyElementsOf(types.reversed());
    }
  }

  @Test
  void a_severe_event_is_before_one_that_needs_somebody_sooner() {
    var scan = scan("scan", Severity.MEDIUM);
    var mention = event(EventType.USER_MENTIONED, "mention").severity(Severity.LOW).build();

    assertThat(titles(mention, scan)).containsExactly("scan", "mention");
  }

  @Test
  void equal_events_stay_in_the_order_in_which_they_came() {
    assertThat(titles(scan("b", Severity.LOW), scan("a", Severity.LOW), scan("c", Severity.LOW)))
        .containsExactly("b", "a", "c");
  }

  @Test
  void no_events_stay_none() {
    assertThat(titles()).isEmpty();
  }

  @Test
  void a_products_sla_message_is_left_out_where_a_finding_says_the_same() {
    assertThat(titles(combined("SLA due soon", "shop"), finding("SLA due soon", "shop")))
        .containsExactly("XSS");
  }

  @Test
  void a_products_sla_message_without_a_state_is_left_out_beside_any_of_its_findings() {
    assertThat(titles(combined(ANY_STATE, "shop"), finding("SLA breached", "shop")))
        .containsExactly("XSS");
  }

  @Test
  void a_products_sla_message_about_another_state_stays() {
    assertThat(titles(combined("SLA due soon", "shop"), finding("SLA breached", "shop")))
        .containsExactlyInAnyOrder("3 findings", "XSS");
  }

  @Test
  void a_products_sla_message_stays_beside_findings_of_another_product_or_of_none() {
    assertThat(titles(combined(ANY_STATE, "shop"), finding("SLA breached", "web-api"))).hasSize(2);
    assertThat(titles(combined(ANY_STATE, "shop"), finding("SLA breached", null))).hasSize(2);
  }

  @Test
  void a_products_sla_message_stays_beside_other_events_of_the_product() {
    var expiring = event(EventType.RISK_ACCEPTANCE_EXPIRATION, "Accepted").product("shop").build();

    assertThat(titles(combined(ANY_STATE, "shop"), expiring)).hasSize(2);
  }

  @Test
  void an_sla_message_that_names_no_product_stays() {
    assertThat(titles(combined("SLA breached", null), finding("SLA breached", null))).hasSize(2);
  }

  @Test
  void findings_that_say_the_same_all_stay() {
    assertThat(titles(finding("SLA breached", "shop"), finding("SLA breached", "shop")))
        .containsExactly("XSS", "XSS");
  }
}
