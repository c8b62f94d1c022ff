package io.dojobell.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What configurations of Slack's SDK leave behind. */
class SlackSdkTest {
  @Test
  void a_configuration_starts_no_thread_that_stays() throws InterruptedException {
    var before = metricsThreads();

    var config = SlackSdk.config(Duration.ofSeconds(7));

    var started = new ArrayList<>(metricsThreads());
    started.removeAll(before);
    for (var thread : started) {
      // A closed one ends a moment later.
      assertThat(thread.join(Duration.ofSeconds(10))).as(thread.getName()).isTrue();
    }
    assertThat(config.isStatsEnabled()).isFalse();
    assertThat(config.getHttpClientCallTimeoutMillis()).isEqualTo(7_000);
  }

  private static List<Thread> metricsThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("slack-api-metrics"))
        .toList();
  }
}
