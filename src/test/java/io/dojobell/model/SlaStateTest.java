package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlaStateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Test
  void what_is_due_is_due_soon_due_today_or_breached() {
    assertThat(SlaState.on(TODAY, TODAY.plusDays(1)).label()).isEqualTo("SLA due soon");
    assertThat(SlaState.on(TODAY, TODAY).label()).isEqualTo("SLA due today");
    assertThat(SlaState.on(TODAY, TODAY.minusDays(1)).label()).isEqualTo("SLA breached");
  }

  @Test
  void a_title_says_its_state_once() {
    var title = SlaState.DUE_SOON.titled("XSS is due tomorrow");

    assertThat(title).isEqualTo("SLA due soon: XSS is due tomorrow");
    assertThat(SlaState.ofTitle(title)).contains(SlaState.DUE_SOON);
  }

  @Test
  void other_titles_say_no_state() {
    assertThat(SlaState.ofTitle("SLA due soonish")).isEmpty();
  }

  @Test
  void states_are_stored_by_these_names() {
    assertThat(SlaState.values())
        .extracting(SlaState::wireName)
        .containsExactly("due_soon", "due_today", "breached");
  }
}
