package io.dojobell.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Samples BEFORE = new Samples(List.of(10.0, 12.0, 14.0));

  @Test
  void a_median_at_the_end_of_the_range_before_is_within_it() {
    assertThat(verdict(14.0, false)).isEqualTo(Verdict.WITHIN_RANGE);
    assertThat(verdict(10.0, true)).isEqualTo(Verdict.WITHIN_RANGE);
  }

  @Test
  void a_longer_time_than_any_before_is_worse_and_a_shorter_one_better() {
    assertThat(verdict(14.1, false)).isEqualTo(Verdict.WORSE);
    assertThat(verdict(9.9, false)).isEqualTo(Verdict.BETTER);
  }

  @Test
  void more_a_second_than_ever_before_is_better_and_less_is_worse() {
    assertThat(verdict(14.1, true)).isEqualTo(Verdict.BETTER);
    assertThat(verdict(9.9, true)).isEqualTo(Verdict.WORSE);
  }

  private static Verdict verdict(double after, boolean higherIsBetter) {
    return Verdict.of(BEFORE, new Samples(List.of(0.0, after, 1_000.0)), higherIsBetter);
  }
}
