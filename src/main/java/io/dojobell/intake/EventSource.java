package io.dojobell.intake;

import java.time.Duration;

/**
 * The source of events: a sender and its rule for duplicates.
 *
 * @param name a token, a DefectDojo instance, the calendar
 * @param deduplicationPeriod the time for which an event of the same id is a duplicate
 */
public record EventSource(String name, Duration deduplicationPeriod) {
  /** The time for which a sender's id is kept to recognise a repeat. */
  private static final Duration WEEK = Duration.ofDays(7);

  /** Returns a sender that gives its events ids of its own. */
  public static EventSource of(String name) {
    return new EventSource(name, WEEK);
  }
}
