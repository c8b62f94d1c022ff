package io.dojobell.source.defectdojo;

import io.dojobell.model.DatedItem;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sync or the calendar knows of the page that an event names.
 *
 * @param item null: the page is of no known finding, engagement or risk acceptance
 * @param product the product's key; also known of a finding that is closed
 * @param due the day by which a finding is to be fixed
 * @param today in the calendar's time zone
 */
public record KnownPage(
    @Nullable DatedItem item, @Nullable String product, @Nullable LocalDate due, LocalDate today) {

  /** Returns that of a page of which nothing is known. */
  public static KnownPage unknown(LocalDate today) {
    return new KnownPage(null, null, null, today);
  }

  /** Returns the finding whose page it is. */
  public Optional<TrackedFinding> finding() {
    return item instanceof TrackedFinding finding ? Optional.of(finding) : Optional.empty();
  }

  /** Returns the severity of the finding. */
  public @Nullable Severity severity() {
    return finding().map(TrackedFinding::severity).orElse(null);
  }
}
