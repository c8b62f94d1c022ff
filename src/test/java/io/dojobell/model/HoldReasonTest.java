package io.dojobell.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dojobell.model.HoldReason.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldReasonTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");

  @Test
  void what_is_stored_is_read_again() {
    var reasons =
        List.of(
            new HoldReason.QuietHours(),
            new HoldReason.Digest(Period.DAILY, DAY),
            new HoldReason.Digest(Period.WEEKLY, DAY));

    assertThat(reasons)
        .extracting(HoldReason::text)
        .containsExactly("quiet", "daily 2026-11-26", "weekly 2026-11-26");
    assertThat(reasons).allSatisfy(one -> assertThat(HoldReason.parse(one.text())).isEqualTo(one));
  }

  @Test
  void other_texts_are_refused() {
    for (var text : List.of("", "daily", "hourly 2026-11-26", "daily tomorrow")) {
      assertThatThrownBy(() -> HoldReason.parse(text)).as(text).isInstanceOf(Exception.class);
    }
  }

  @Test
  void a_daily_digest_covers_its_day_and_a_weekly_one_the_week_before() {
    assertThat(new HoldReason.Digest(Period.DAILY, DAY).firstDay()).isEqualTo(DAY);
    assertThat(new HoldReason.Digest(Period.WEEKLY, DAY).firstDay())
        .isEqualTo(LocalDate.parse("2026-11-19"));
  }
}
