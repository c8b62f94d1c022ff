package io.dojobell.service.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import io.dojobell.store.Alerts.UnreadAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertStormsTest {
  private static UnreadAlert alert(long id, EventType type, String product) {
    return new UnreadAlert(id, type, type.wireName(), product, null);
  }

  private static List<UnreadAlert> scans(int count) {
    var alerts = new ArrayList<UnreadAlert>();
    for (var n = count; n > 0; n--) {
      alerts.add(alert(n, EventType.SCAN_ADDED, "web-api"));
    }
    return alerts;
  }

  private static List<List<Long>> ids(List<UnreadAlert> unread) {
    return AlertStorms.lines(unread).stream().map(AlertStorms.Line::ids).toList();
  }

  @Test
  void five_of_one_type_about_one_product_are_one_line_and_four_are_not() {
    assertThat(ids(scans(5))).containsExactly(List.of(5L, 4L, 3L, 2L, 1L));
    assertThat(ids(scans(4))).containsExactly(List.of(4L), List.of(3L), List.of(2L), List.of(1L));
  }

  @Test
  void another_product_or_type_stands_by_itself_in_its_place() {
    var unread = new ArrayList<>(scans(5));
    unread.add(0, alert(7, EventType.SLA_BREACH, "web-api"));
    unread.add(0, alert(8, EventType.SCAN_ADDED, "ledger"));
    assertThat(ids(unread)).containsExactly(List.of(8L), List.of(7L), List.of(5L, 4L, 3L, 2L, 1L));
  }

  @Test
  void other_events_differ_by_the_name_of_their_type_but_not_by_its_case() {
    var unread = new ArrayList<UnreadAlert>();
    for (var n = 6L; n > 0; n--) {
      var name = n == 3 ? "license_found" : n % 2 == 0 ? "Build_Failed" : "build_failed";
      unread.add(new UnreadAlert(n, EventType.OTHER, name, null, null));
    }
    assertThat(ids(unread)).containsExactly(List.of(6L, 5L, 4L, 2L, 1L), List.of(3L));
  }

  @Test
  void mentions_reviews_and_notices_are_never_grouped() {
    var unread = new ArrayList<UnreadAlert>();
    for (var n = 30L; n > 0; n--) {
      unread.add(
          switch ((int) (n % 3)) {
            case 0 -> alert(n, EventType.USER_MENTIONED, "web-api");
            case 1 -> alert(n, EventType.REVIEW_REQUESTED, "web-api");
            default -> new UnreadAlert(n, null, null, null, null);
          });
    }
    assertThat(ids(unread)).hasSize(30);
    assertThat(AlertStorms.like(unread.getFirst(), unread)).isEmpty();
  }

  @Test
  void a_storm_has_the_worst_severity_of_its_alerts() {
    var unread = new ArrayList<>(scans(4));
    assertThat(AlertStorms.lines(unread).getFirst().worst()).isEqualTo(Optional.empty());
    for (var severity : List.of(Severity.LOW, Severity.CRITICAL, Severity.HIGH)) {
      unread.add(
          new UnreadAlert(
              -severity.rank(), EventType.SCAN_ADDED, "scan_added", "web-api", severity));
    }
    assertThat(AlertStorms.lines(unread).getFirst().worst()).contains(Severity.CRITICAL);
  }
}
