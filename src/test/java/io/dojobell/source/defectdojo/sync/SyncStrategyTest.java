package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.source.defectdojo.SyncProgress.Known;
import io.dojobell.source.defectdojo.SyncProgress.Listing;
import io.dojobell.source.defectdojo.SyncProgress.Mode;
import io.dojobell.source.defectdojo.SyncProgress.ResourceProgress;
import io.dojobell.source.defectdojo.SyncProgress.State;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The choice between reading all of a list and only its changes. */
class SyncStrategyTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Mode mode(String readWholeAt, String now) {
    var wholeAt = Instant.parse(readWholeAt);
    var before =
        new ResourceProgress(
            "findings",
            1,
            State.DONE,
            Mode.WHOLE,
            new Listing(0, 0, wholeAt),
            new Known(wholeAt, wholeAt),
            null);
    return SyncStrategy.start(
            RemoteResource.FINDINGS, 2, Optional.of(before), Instant.parse(now).atZone(BERLIN))
        .mode();
  }

  @Test
  void during_a_day_only_changes_are_read() {
    assertThat(mode("2026-06-01T02:00:00Z", "2026-06-01T21:59:00Z")).isEqualTo(Mode.CHANGES);
  }

  @Test
  void the_first_round_of_a_night_reads_everything() {
    assertThat(mode("2026-06-01T20:00:00Z", "2026-06-02T00:59:00Z")).isEqualTo(Mode.CHANGES);
    assertThat(mode("2026-06-01T20:00:00Z", "2026-06-02T01:00:00Z")).isEqualTo(Mode.WHOLE);
  }

  @Test
  void what_was_read_whole_this_night_is_not_read_whole_again() {
    assertThat(mode("2026-06-02T01:01:00Z", "2026-06-02T01:15:00Z")).isEqualTo(Mode.CHANGES);
  }

  @Test
  void everything_is_read_after_a_day_at_the_latest() {
    assertThat(mode("2026-06-01T01:05:00Z", "2026-06-02T00:50:00Z")).isEqualTo(Mode.CHANGES);
    assertThat(mode("2026-03-28T02:05:00Z", "2026-03-29T02:05:00Z")).isEqualTo(Mode.WHOLE);
  }
}
