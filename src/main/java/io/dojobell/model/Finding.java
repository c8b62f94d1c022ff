package io.dojobell.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an event names it; what its sender did not state is null.
 *
 * @param owner a username or an email address
 * @param due the day on which it is to be fixed
 */
public record Finding(
    String title,
    @Nullable Severity severity,
    @Nullable String url,
    FindingFacts facts,
    @Nullable String owner,
    @Nullable LocalDate due) {
  public Finding {
    // Events stored by earlier versions have none.
    facts = Objects.requireNonNullElse(facts, FindingFacts.NONE);
  }

  /** Makes one of which nothing more is known. */
  public Finding(String title, @Nullable Severity severity, @Nullable String url) {
    this(title, severity, url, FindingFacts.NONE, null, null);
  }

  /** Returns it as an event names what is tracked. */
  public static Finding of(TrackedFinding tracked) {
    return new Finding(
        tracked.title(),
        tracked.severity(),
        tracked.url(),
        tracked.facts(),
        tracked.owner(),
        tracked.slaDue());
  }
}
