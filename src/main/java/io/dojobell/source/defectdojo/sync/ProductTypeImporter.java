package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncedGrants;
import io.dojobell.source.defectdojo.SyncedGrants.Scope;
import io.dojobell.store.InventoryRecorder;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * DefectDojo's product types. Each is the one that {@link io.dojobell.store.InventoryLookup} finds
 * by its page, else one of its name or key whose page is not known, else a new one. One that is
 * gone stays here.
 */
record ProductTypeImporter(DefectDojoUrls urls) implements Importer {
  private static final String TYPES = RemoteResource.PRODUCT_TYPES.path();

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    for (var row : rows) {
      importRow(handle, row, round);
      GrantRecorder.OF_TYPES.recordListed(handle, row, round);
    }
  }

  /** Stores a product type that was read by itself. */
  void importSingle(Handle handle, JsonRow row, long round) {
    importRow(handle, row, round);
    GrantRecorder.OF_TYPES.recordSingle(handle, row);
  }

  private void importRow(Handle handle, JsonRow row, long round) {
    var name = row.name("name").isEmpty() ? "Product type " + row.id() : row.name("name");
    var reference = new Reference.NameAndPage(name, urls.page("product/type", row.id()));
    // The visibility is of products, which are not made here.
    var type =
        new InventoryRecorder(handle, Visibility.MEMBERS).productType(reference).orElseThrow();
    new RemoteRecords(handle)
        .put(TYPES, new RemoteRecords.RemoteRecord(row.id(), type.key(), null, null, name, round));
  }

  @Override
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    new SyncedGrants(handle).delete(Scope.PRODUCT_TYPE, thing.id());
  }
}
