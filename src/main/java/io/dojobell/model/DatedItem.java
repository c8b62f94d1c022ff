package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** A thing with a date that the calendar watches. */
public sealed interface DatedItem permits ScheduledEngagement, TrackedFinding, RiskAcceptance {
  /** The kind of {@link ScheduledEngagement}s. */
  Kind<ScheduledEngagement> ENGAGEMENT = new Kind<>("engagement", ScheduledEngagement.class);

  /** The kind of {@link TrackedFinding}s. */
  Kind<TrackedFinding> FINDING = new Kind<>("finding", TrackedFinding.class);

  /** The kind of {@link RiskAcceptance}s. */
  Kind<RiskAcceptance> RISK_ACCEPTANCE = new Kind<>("risk acceptance", RiskAcceptance.class);

  /**
   * A kind of items.
   *
   * @param label its name in a sentence
   */
  record Kind<T extends DatedItem>(String label, Class<T> type) {}

  /** Returns the key, which is unique among the items of its kind. */
  String key();

  /** Returns the key of its product; null: it is of none. */
  @Nullable String product();

  /** Returns the same item of that product. */
  DatedItem inProduct(@Nullable String product);
}
