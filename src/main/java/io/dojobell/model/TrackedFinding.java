package io.dojobell.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding whose due date is watched.
 *
 * @param product its product's key
 * @param slaDue the due date as the sender stated it; null: by severity from {@code foundOn}
 * @param owner a username
 */
public record TrackedFinding(
    String key,
    @Nullable String product,
    String title,
    @Nullable Severity severity,
    @Nullable LocalDate slaDue,
    @Nullable LocalDate foundOn,
    boolean active,
    boolean verified,
    boolean duplicate,
    boolean mitigated,
    @Nullable String owner,
    @Nullable String url,
    FindingFacts facts)
    implements DatedItem {
  @Override
  public TrackedFinding inProduct(@Nullable String other) {
    return new TrackedFinding(
        key, other, title, severity, slaDue, foundOn, active, verified, duplicate, mitigated, owner,
        url, facts);
  }
}
