package io.dojobell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A minute of {@code scripts/bench --faults}. */
class FaultBenchmarkTest {
  private static final long SEED = 20_261_126;

  @TempDir Path folder;

  @Test
  void every_accepted_event_reaches_every_destination_whatever_goes_wrong() throws Exception {
    try (var rounds = new FaultBenchmark(folder, SEED, Duration.ofMillis(800))) {
      var result = rounds.run(Duration.ofSeconds(60));

      assertThat(result.events()).isPositive();
      assertThat(result.rounds()).isGreaterThan(20);
    }
  }
}
