package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarRefreshTest {
  @Test
  void without_another_source_everything_counts_as_read() {
    var keys = List.of("a", "b");
    assertThat(CalendarRefresh.NONE.engagements().read(keys)).isEmpty();
    assertThat(CalendarRefresh.NONE.findings().read(keys)).isEmpty();
    assertThat(CalendarRefresh.NONE.risks().read(keys)).isEmpty();
  }
}
