package io.dojobell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.DatedItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarRefreshTest {
  @Test
  void without_another_source_everything_counts_as_read() {
    assertThat(CalendarRefresh.NONE.read(DatedItem.FINDING, List.of("a", "b"))).isEmpty();
  }
}
