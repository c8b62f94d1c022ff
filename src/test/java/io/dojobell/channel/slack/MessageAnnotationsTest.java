package io.dojobell.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.channel.slack.MessageAnnotations.ThreadSummary;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageAnnotationsTest {
  private static final Instant LAST = Instant.ofEpochSecond(1_795_687_500L);

  @Test
  void a_greeting_names_the_menu_where_there_is_one() {
    assertThat(MessageAnnotations.greeting(true)).contains("Mute: the menu ⋯ above · Stop:");
    assertThat(MessageAnnotations.greeting(false))
        .doesNotContain("Mute")
        .contains("Change: `/dojo settings` · Stop:");
  }

  @Test
  void repeats_are_counted_with_the_time_of_the_last() {
    assertThat(MessageAnnotations.repeatCount(3, LAST))
        .startsWith(":repeat: Seen 3 times, last <!date^1795687500^");
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4, 12, 2, '4 scans, 12 new findings, 2 critical'",
    "1, 1, 1, 1, '1 scan, 1 new finding, 1 critical'",
    "3, 1, 0, 0, '1 scan, 2 other events'",
    "2, 1, 0, 0, '1 scan, 1 other event'",
    "1, 0, 0, 0, 1 event",
    "2, 0, 0, 0, 2 events",
  })
  void the_summary_of_a_thread_counts_what_there_is(
      int events, int scans, int findings, int critical, String text) {
    assertThat(
            MessageAnnotations.threadSummary(
                new ThreadSummary(events, scans, findings, critical, LAST)))
        .startsWith(":thread: *So far:* " + text + "; last <!date^1795687500^");
  }
}
