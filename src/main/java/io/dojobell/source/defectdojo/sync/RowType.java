package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The kind of a resource's rows: what is stored for one here, and deleted with it. */
interface RowType {
  /** Prepares for the rows of a page. */
  default void begin(Handle handle, List<JsonRow> rows) {}

  /**
   * Stores a row that is read in that round; returns the record of it, null: there is none, or it
   * is stored with those of the page.
   */
  @Nullable RemoteRecord store(Handle handle, JsonRow row, long round);

  /** Stores what is stored of all rows of a page together. */
  default void end(Handle handle) {}

  /** Deletes what is stored for a row that is not in DefectDojo any more. */
  default void remove(Handle handle, RemoteRecord gone) {}
}
