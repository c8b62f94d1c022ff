package io.dojobell.service.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import io.dojobell.model.Mention;
import io.dojobell.model.Route;
import io.dojobell.model.Route.ThreadMode;
import io.dojobell.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteDiffTest {
  private static final Route ALL =
      new Route(
          1,
          Set.of(),
          List.of(),
          List.of(),
          null,
          new Destination.SlackChannel("C1"),
          ThreadMode.ON,
          null);
  private static final Route SLAS =
      new Route(
          1,
          Set.of(EventType.SLA_BREACH),
          List.of("web-api"),
          List.of("payments"),
          Severity.HIGH,
          new Destination.SlackChannel("C1"),
          ThreadMode.OFF,
          Mention.HERE);

  @Test
  void a_route_is_described_in_a_line() {
    assertThat(RouteDiff.describe(ALL)).isEqualTo("all events → slack:C1");
    assertThat(RouteDiff.describe(SLAS))
        .isEqualTo(
            "SLA breach of web-api, type payments, high and above, threads off, mentions @here"
                + " → slack:C1");
  }

  @Test
  void only_differences_are_named() {
    assertThat(RouteDiff.describeChange(SLAS, SLAS)).isEmpty();
    assertThat(RouteDiff.describeChange(ALL, SLAS))
        .contains(
            "events all → SLA breach; products all → web-api; product types all → payments;"
                + " minimum severity any → high; threads on → off; mention none → @here");
  }

  @Test
  void what_was_added_to_and_removed_from_a_list_is_named_and_of_many_the_first() {
    var more =
        new Route(
            1,
            SLAS.events(),
            List.of("a", "b", "c", "d", "e", "f"),
            SLAS.productTypes(),
            SLAS.minSeverity(),
            new Destination.SlackChannel("C2"),
            SLAS.threadMode(),
            SLAS.mention());
    assertThat(RouteDiff.describeChange(SLAS, more))
        .contains("products + a, b, c, d and 2 more − web-api; target slack:C1 → slack:C2");
  }
}
