package io.dojobell.channel.summary;

import static io.dojobell.channel.summary.EventContentBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.summary.SummaryGroup.Rest;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryGroupTest {
  @Test
  void a_group_that_names_all_its_events_says_nothing_about_others() {
    assertThat(Rest.of(List.of())).isEqualTo(new Rest(0, ""));
    assertThat(Rest.of(List.of()).text()).isEmpty();
  }

  @Test
  void one_event_that_is_not_named_is_counted() {
    var mention = event(EventType.USER_MENTIONED, "m").build();

    assertThat(Rest.of(List.of(mention)).text()).isEqualTo("and 1 more");
  }

  @Test
  void findings_that_are_not_named_are_counted_by_severity() {
    var worst = event(EventType.SLA_BREACH, "XSS").severity(Severity.CRITICAL).build();
    var scan = event(EventType.SCAN_ADDED, "Nightly").findings("New", Severity.LOW, Severity.LOW);

    assertThat(Rest.of(List.of(worst, scan.build())).text())
        .isEqualTo("and 2 more (1 critical, 2 low)");
    assertThat(new Rest(356, "12 critical, 40 high").text())
        .isEqualTo("and 356 more (12 critical, 40 high)");
  }

  @Test
  void a_group_keeps_its_lines_when_the_list_it_was_made_of_changes() {
    var line = new SummaryLine(null, "Nightly", null, List.of());
    var lines = new ArrayList<>(List.of(line));
    var group = new SummaryGroup("Scan imported · shop", 1, lines, Rest.of(List.of()));

    lines.clear();

    assertThat(group.lines()).containsExactly(line);
  }
}
