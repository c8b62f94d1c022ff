package io.dojobell.channel.webhook;

import io.dojobell.model.Fare.Answered;
import java.time.Instant;
import java.util.Optional;

/** Keeps how endpoints fare. */
public interface Fares {
  /**
   * An endpoint answered, or did not.
   *
   * @param why in words, for its note
   * @return until when it is paused; empty: it is not
   */
  Optional<Instant> record(long endpoint, Answered answered, String why);
}
