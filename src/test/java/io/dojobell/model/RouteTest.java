package io.dojobell.model;

import static io.dojobell.model.EventType.SCAN_ADDED;
import static io.dojobell.model.EventType.USER_MENTIONED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final EventSample SCAN = EventSample.of(SCAN_ADDED);

  private static Route route(
      Set<EventType> events, List<String> products, List<String> productTypes) {
    return route(events, products, productTypes, null);
  }

  private static Route route(
      Set<EventType> events,
      List<String> products,
      List<String> productTypes,
      @Nullable Severity minSeverity) {
    return new Route(
        1,
        events,
        products,
        productTypes,
        minSeverity,
        new Destination.SlackChannel("C1"),
        Route.ThreadMode.ON);
  }

  private static Route from(Severity minSeverity) {
    return route(Set.of(), List.of(), List.of(), minSeverity);
  }

  @Test
  void a_route_of_nothing_particular_matches_every_event_for_the_team() {
    var all = route(Set.of(), List.of(), List.of());
    assertThat(all.matches(SCAN.event())).isTrue();
    assertThat(all.matches(SCAN.about("web").rated(Severity.INFO).event())).isTrue();
  }

  @Test
  void a_route_of_some_types_matches_no_other() {
    assertThat(route(Set.of(SCAN_ADDED), List.of(), List.of()).matches(SCAN.event())).isTrue();
    assertThat(route(Set.of(EventType.OTHER), List.of(), List.of()).matches(SCAN.event()))
        .isFalse();
  }

  @Test
  void a_route_of_some_products_matches_events_about_them() {
    var web = route(Set.of(), List.of("web"), List.of());
    assertThat(web.matches(SCAN.about("web").event())).isTrue();
    assertThat(web.matches(SCAN.about("api").event())).isFalse();
    assertThat(web.matches(SCAN.event())).isFalse();
  }

  @Test
  void a_route_of_some_product_types_matches_events_about_those() {
    var payments = route(Set.of(), List.of(), List.of("payments"));
    assertThat(payments.matches(SCAN.ofProductType("payments").event())).isTrue();
    assertThat(payments.matches(SCAN.ofProductType("games").event())).isFalse();
    assertThat(payments.matches(SCAN.about("payments").event())).isFalse();
  }

  @Test
  void a_product_or_a_product_type_is_enough() {
    var either = route(Set.of(), List.of("web"), List.of("payments"));
    assertThat(either.matches(SCAN.about("web").ofProductType("games").event())).isTrue();
    assertThat(either.matches(SCAN.about("api").ofProductType("payments").event())).isTrue();
    assertThat(either.matches(SCAN.about("api").ofProductType("games").event())).isFalse();
  }

  @Test
  void a_least_severity_leaves_out_what_is_less_severe() {
    assertThat(from(Severity.HIGH).matches(SCAN.rated(Severity.MEDIUM).event())).isFalse();
    assertThat(from(Severity.HIGH).matches(SCAN.rated(Severity.HIGH).event())).isTrue();
  }

  @Test
  void an_event_without_severity_is_never_left_out_for_it() {
    assertThat(from(Severity.CRITICAL).matches(SCAN.event())).isTrue();
  }

  @Test
  void events_for_people_alone_or_for_the_inbox_alone_match_no_route() {
    var all = route(Set.of(), List.of(), List.of());
    assertThat(all.matches(EventSample.of(USER_MENTIONED).to("bob").event())).isFalse();
    assertThat(all.matches(EventSample.of(USER_MENTIONED).event())).isTrue();
    assertThat(all.matches(SCAN.to(new Event.EventRecipients(null, false, true)).event()))
        .isFalse();
  }

  @Test
  void modes_of_threads_are_stored_by_these_names() {
    assertThat(Route.ThreadMode.values())
        .extracting(Route.ThreadMode::wireName)
        .containsExactly("ON", "OFF", "BROADCAST");
  }
}
