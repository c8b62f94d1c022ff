package io.dojobell.intake;

import io.dojobell.model.ScanResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The import of a scan that an event is about. DefectDojo's webhook and the sync both may bring it;
 * whichever comes second is a duplicate.
 *
 * @param test the page of its test, in the form of {@link io.dojobell.model.PageKey#site}
 * @param imported the import that the sync has read; null: a webhook announces it
 */
public record ScanImport(String test, ScanResult result, @Nullable SourceImport imported) {

  /**
   * An import as DefectDojo's API lists it.
   *
   * @param id its id there
   * @param at when it was made, by DefectDojo's clock
   */
  public record SourceImport(long id, Instant at) {}
}
