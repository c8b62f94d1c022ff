package io.dojobell.workspace.slack;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The time after posting in which a message may be changed; a setting of each workspace. */
final class EditWindow {
  private final InstantSource clock;
  private volatile Optional<Duration> length = Optional.empty();

  EditWindow(InstantSource clock) {
    this.clock = clock;
  }

  void set(Duration length) {
    this.length = Optional.of(length);
  }

  boolean isClosedFor(Message message) {
    Instant posted = Instant.ofEpochSecond(new BigDecimal(message.ts()).longValue());
    return length.map(l -> clock.instant().isAfter(posted.plus(l))).orElse(false);
  }
}
