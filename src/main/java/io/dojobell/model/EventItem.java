package io.dojobell.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The finding, engagement or risk acceptance that an event is about, as the calendar or the sync
 * knows it; what is not known is null.
 *
 * @param title its name, one line
 * @param owner who answers for it: a finding's or risk acceptance's owner, an engagement's lead; as
 *     people read it
 * @param day the day that decides: due, start, end or expiry, as the event's type has it
 * @param asOf the day in the calendar's time zone on which the event was made
 * @param facts what is known of a finding
 */
public record EventItem(
    String title,
    @Nullable String owner,
    @Nullable LocalDate day,
    @Nullable LocalDate asOf,
    FindingFacts facts) {
  public EventItem {
    facts = Objects.requireNonNullElse(facts, FindingFacts.NONE);
  }

  /** Returns the same with the owner named so. */
  public EventItem withOwner(@Nullable String name) {
    return new EventItem(title, name, day, asOf, facts);
  }
}
