package io.dojobell.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void the_median_of_an_odd_number_of_samples_is_the_middle_one() {
    var samples = new Samples(List.of(30.0, 10.0, 20.0));

    assertThat(samples.median()).isEqualTo(20.0);
    assertThat(samples.min()).isEqualTo(10.0);
    assertThat(samples.max()).isEqualTo(30.0);
  }

  @Test
  void the_median_of_an_even_number_of_samples_is_the_mean_of_the_middle_two() {
    assertThat(new Samples(List.of(4.0, 1.0, 2.0, 100.0)).median()).isEqualTo(3.0);
  }

  @Test
  void samples_are_written_as_median_and_range_with_three_digits() {
    assertThat(new Samples(List.of(1234.5, 12.34, 1.234)).text()).isEqualTo("12.3 [1.23–1,235]");
  }

  @Test
  void there_is_no_median_of_nothing() {
    assertThatThrownBy(() -> new Samples(List.of())).hasMessage("No samples");
  }
}
