package io.dojobell.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An engagement with its dates.
 *
 * @param product its product's key
 * @param lead a username
 * @param status {@code not_started}, {@code in_progress}, {@code completed} or another word
 */
public record ScheduledEngagement(
    String key,
    String name,
    @Nullable String product,
    @Nullable String url,
    @Nullable String lead,
    @Nullable LocalDate targetStart,
    @Nullable LocalDate targetEnd,
    @Nullable String status)
    implements DatedItem {
  @Override
  public ScheduledEngagement inProduct(@Nullable String other) {
    return new ScheduledEngagement(key, name, other, url, lead, targetStart, targetEnd, status);
  }
}
