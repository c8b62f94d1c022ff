package io.dojobell.source.defectdojo.sync;

import io.dojobell.source.defectdojo.RemoteRecords;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Makes of DefectDojo's things what they are here. */
interface Importer {
  /** Stores the items of a page, and marks each as seen in that round. */
  void importPage(Handle handle, List<JsonRow> rows, long round);

  /** Puts away what is not in DefectDojo any more; that it was pulled is forgotten by others. */
  void remove(Handle handle, RemoteRecords.RemoteRecord thing);
}
