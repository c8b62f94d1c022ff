package io.dojobell.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestFuzzerTest {
  @Test
  void no_request_is_answered_by_a_server_error_or_copied_into_the_log() throws Exception {
    var result = RequestFuzzer.run(System.nanoTime(), 20_000);

    assertThat(result.failures()).as("scripts/fuzz --seed %d", result.seed()).isEmpty();
  }
}
