package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.database.TestDatabase;
import io.dojobell.source.defectdojo.SyncProgress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of several nodes reads DefectDojo. */
class SyncLeaseTest {
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final TestDatabase opened = TestDatabase.openPostgres();

  @BeforeEach
  void begin() {
    opened.database().run(handle -> new SyncProgress(handle).begin("https://dojo", 1, NOW));
    assertThat(acquire("one", NOW)).isTrue();
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private boolean acquire(String node, Instant now) {
    return opened
        .database()
        .write(handle -> new SyncProgress(handle).acquireLease(node, now, LEASE));
  }

  private boolean isAbandoned() {
    return opened.database().read(handle -> new SyncProgress(handle).isAbandoned("other", NOW));
  }

  @Test
  void a_node_whose_clock_is_a_day_ahead_takes_nothing_from_the_one_that_reads() {
    assertThat(acquire("other", NOW.plus(Duration.ofDays(1)))).isFalse();
    assertThat(isAbandoned()).isFalse();
  }

  @Test
  void what_a_killed_node_was_reading_is_another_nodes_once_its_lease_has_run_out() {
    opened.database().run(handle -> handle.execute("update pull_rounds set held_until = 1"));

    assertThat(isAbandoned()).isTrue();
    assertThat(acquire("other", NOW)).isTrue();
    assertThat(acquire("one", NOW)).isFalse();
  }

  @Test
  void a_round_that_was_finished_is_not_abandoned() {
    opened
        .database()
        .run(
            handle -> {
              handle.execute("update pull_rounds set held_until = 1");
              new SyncProgress(handle).releaseLease("one");
            });

    assertThat(isAbandoned()).isFalse();
  }
}
