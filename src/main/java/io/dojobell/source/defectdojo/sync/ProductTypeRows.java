package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.source.defectdojo.SyncedGrants;
import io.dojobell.source.defectdojo.SyncedGrants.Scope;
import io.dojobell.store.InventoryRecorder;
import org.jdbi.v3.core.Handle;

/**
 * DefectDojo's product types. Each is the one that {@link io.dojobell.store.InventoryLookup} finds
 * by its page, else one of its name or key whose page is not known, else a new one. One that is
 * gone stays here.
 */
record ProductTypeRows(DefectDojoUrls urls) implements RowType {
  @Override
  public RemoteRecord store(Handle handle, JsonRow row, long round) {
    var reference =
        new Reference.NameAndPage(
            row.name("name", "Product type"), urls.page("product/type", row.id()));
    // The visibility is of products, which are not made here.
    var type =
        new InventoryRecorder(handle, Visibility.MEMBERS).productType(reference).orElseThrow();
    GrantRecorder.OF_TYPES.record(handle, row, round);
    return RemoteRecord.of(row.id(), type.key(), null, round);
  }

  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    new SyncedGrants(handle).delete(Scope.PRODUCT_TYPE, gone.id());
  }
}
