package io.dojobell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.bench.nodes.NodesBenchmark;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A small {@code scripts/bench nodes}, beside the other tests on PostgreSQL. */
@EnabledIfSystemProperty(named = "dojobell.test.database", matches = "postgresql")
class SeveralNodesKillTest {
  private static final long SEED = 20_261_126;

  @TempDir Path folder;

  @Test
  void no_event_is_lost_out_of_order_or_sent_by_two_nodes_at_once_whoever_is_killed()
      throws Exception {
    var size = new NodesBenchmark.Size(400, 20, Duration.ofSeconds(12), Duration.ofMinutes(4));
    var classPath = System.getProperty("java.class.path");
    try (var benchmark = new NodesBenchmark(folder, classPath, size, SEED)) {
      var result = benchmark.run();

      assertThat(result.isGood()).as(result.describe()).isTrue();
      assertThat(result.kills()).isPositive();
    }
  }
}
