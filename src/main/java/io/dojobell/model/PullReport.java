package io.dojobell.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the pull from DefectDojo fares.
 *
 * @param doneAt when a round was last read to its end; null: never
 * @param notBefore DefectDojo asked to be left alone until then
 * @param trouble why the last run ended early; null: it did not
 */
public record PullReport(
    @Nullable Instant doneAt,
    @Nullable Instant notBefore,
    @Nullable String trouble,
    List<Part> parts) {
  public PullReport {
    parts = List.copyOf(parts);
  }

  /**
   * One resource.
   *
   * @param name as in DefectDojo's address
   * @param held how many of its things are known here
   * @param trouble why it could not be read; null: it could
   */
  public record Part(String name, long held, @Nullable String trouble) {}
}
