package io.dojobell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspaceRateLimitTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private final WorkspaceRateLimit limit = new WorkspaceRateLimit();

  private static Destination channel(int n) {
    return new Destination.SlackChannel("C" + n);
  }

  private void limited(int channel, long at, long pause) {
    limit.recordPause(channel(channel), NOW.plusSeconds(at + pause), NOW.plusSeconds(at));
  }

  private Optional<Instant> notBefore(int channel, long oldest, long at) {
    return limit.notBefore(channel(channel), oldest, NOW.plusSeconds(at));
  }

  @Test
  void two_limited_channels_hold_up_nobody_else() {
    limited(1, 0, 20);
    limited(2, 1, 20);
    assertThat(notBefore(3, 1, 1)).isEmpty();
  }

  @Test
  void three_within_more_than_five_seconds_hold_up_nobody_else() {
    limited(1, 0, 60);
    limited(2, 3, 60);
    limited(3, 6, 60);
    assertThat(notBefore(4, 1, 6)).isEmpty();
  }

  @Test
  void one_channel_that_is_limited_three_times_is_one() {
    limited(1, 0, 20);
    limited(1, 1, 20);
    limited(1, 2, 20);
    assertThat(notBefore(2, 1, 2)).isEmpty();
  }

  @Test
  void three_at_once_let_one_message_a_second_go_out_in_all_the_oldest_first() {
    for (var n = 1; n <= 3; n++) {
      limited(n, 0, 20);
    }
    assertThat(notBefore(4, 40, 0)).as("the first turn").isEmpty();
    assertThat(notBefore(5, 50, 0)).hasValue(NOW.plusSeconds(1));
    assertThat(notBefore(6, 30, 0)).as("it is older").hasValue(NOW.plusSeconds(1));
    assertThat(notBefore(6, 30, 1)).isEmpty();
    assertThat(notBefore(5, 50, 1)).hasValue(NOW.plusSeconds(2));
    assertThat(notBefore(5, 50, 2)).isEmpty();
  }

  @Test
  void it_ends_with_the_shortest_pause_and_after_60_s_at_most() {
    limited(1, 0, 1_000_000);
    limited(2, 0, 9);
    limited(3, 0, 500);
    assertThat(notBefore(4, 1, 1)).isEmpty();
    assertThat(notBefore(5, 1, 1)).isPresent();
    assertThat(notBefore(6, 1, 9)).isEmpty();
    assertThat(notBefore(7, 1, 9)).isEmpty();

    for (var n = 1; n <= 3; n++) {
      limited(n, 100, 1_000_000);
    }
    assertThat(notBefore(4, 1, 159)).isEmpty();
    assertThat(notBefore(5, 1, 159)).isPresent();
    assertThat(notBefore(5, 1, 160)).isEmpty();
  }

  @Test
  void one_that_does_not_take_its_turn_keeps_no_others_from_theirs() {
    for (var n = 1; n <= 3; n++) {
      limited(n, 0, 30);
    }
    assertThat(notBefore(4, 1, 0)).isEmpty();
    assertThat(notBefore(5, 2, 0)).isPresent();
    assertThat(notBefore(6, 9, 4)).isEmpty();
  }
}
