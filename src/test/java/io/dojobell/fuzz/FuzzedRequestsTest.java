package io.dojobell.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzedRequestsTest {
  @Test
  void no_request_is_answered_by_an_error_of_ours_or_copied_into_the_log() throws Exception {
    var result = Fuzz.run(System.nanoTime(), 20_000);

    assertThat(result.faults()).as("scripts/fuzz --seed %d", result.seed()).isEmpty();
  }
}
