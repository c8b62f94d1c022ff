package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.AuditedChange;
import io.dojobell.model.PageKey;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.RemoteRecords.RemoteRecord;
import io.dojobell.source.defectdojo.SyncedContacts;
import io.dojobell.source.defectdojo.SyncedGrants;
import io.dojobell.source.defectdojo.SyncedGrants.Scope;
import io.dojobell.store.AuditLog;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import io.dojobell.store.InventoryLookup.Match;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.ProductVisibility;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's products. Each is the one that {@link io.dojobell.store.InventoryLookup} finds by
 * its page, else one of its name or key whose page is not known, else a new one.
 *
 * <p>In DefectDojo a product is for those who may view it, so it is one for its members here, and
 * where that closes one that was open it is noted among the changes. An admin's own choice stays,
 * and where the default was set to open, nothing is closed. A name or product type follows when it
 * changes in DefectDojo.
 *
 * @param visibilityOfNew open: set so by who runs Dojobell
 */
record ProductRows(DefectDojoUrls urls, Visibility visibilityOfNew, InstantSource clock)
    implements RowType {
  private static final String PRODUCTS = RemoteResource.PRODUCTS.path();

  /**
   * Makes all products of this DefectDojo products for their members, but for those that an admin
   * has opened: who may view one is up to DefectDojo, so what was not read yet, or may not be read,
   * is open to nobody.
   */
  void closeOpen(Handle handle) {
    var pages = PageKey.site(urls.url());
    if (visibilityOfNew != Visibility.OPEN && pages.isPresent()) {
      new ProductVisibility(handle)
          .restrictOpenProducts(pages.get())
          .forEach(product -> recordClosed(handle, product));
    }
  }

  private void recordClosed(Handle handle, String product) {
    var change = "The product " + product + ": now for its members only";
    new AuditLog(handle).add(new AuditedChange(clock.instant(), "DefectDojo", change));
  }

  @Override
  public void begin(Handle handle, List<JsonRow> rows) {
    GrantRecorder.forgetRoles(handle, rows);
  }

  @Override
  public RemoteRecord store(Handle handle, JsonRow row, long round) {
    var records = new RemoteRecords(handle);
    var type =
        records.key(RemoteResource.PRODUCT_TYPES.path(), row.number("prod_type")).orElse(null);
    var reference =
        new Reference.NameAndPage(row.name("name", "Product"), urls.page("product", row.id()));
    var known = new InventoryLookup(handle).product(reference).map(Match::item);
    var recorded =
        new InventoryRecorder(handle, visibilityOfNew).product(reference, type).orElseThrow();
    var before = records.find(PRODUCTS, row.id()).map(RemoteRecord::snapshot).orElse(null);
    var product =
        new Product(
            recorded.key(),
            recorded.name(),
            typeOf(recorded, type, before),
            recorded.url(),
            visibility(handle, recorded));
    if (!product.equals(recorded)) {
      new Inventory(handle).put(product);
    }
    known
        .filter(found -> found.visibility() != product.visibility())
        .ifPresent(found -> recordClosed(handle, found.key()));
    new SyncedContacts(handle).put(row.id(), contacts(row));
    GrantRecorder.OF_PRODUCTS.record(handle, row, round);
    var snapshot = type == null ? "" : type;
    return new RemoteRecord(
        row.id(), product.key(), null, row.number("prod_type"), snapshot, round);
  }

  private Visibility visibility(Handle handle, Product product) {
    var stays =
        visibilityOfNew == Visibility.OPEN || new ProductVisibility(handle).isChosen(product.key());
    return stays ? product.visibility() : Visibility.MEMBERS;
  }

  /**
   * Returns the product's type here: that of DefectDojo where it has changed there.
   *
   * @param before the type in DefectDojo when it was read last, empty: none; null: it was not read
   */
  private static @Nullable String typeOf(
      Product product, @Nullable String type, @Nullable String before) {
    var isChanged = before != null && !before.equals(type);
    return type != null && (isChanged || product.productType() == null)
        ? type
        : product.productType();
  }

  /** Returns the product's contacts, the most responsible one first. */
  private static List<Long> contacts(JsonRow row) {
    return Stream.of("technical_contact", "team_manager", "product_manager")
        .map(row::number)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** It stays, with what people set for it; what has dates in it goes by itself. */
  @Override
  public void remove(Handle handle, RemoteRecord gone) {
    new SyncedGrants(handle).delete(Scope.PRODUCT, gone.id());
    new SyncedContacts(handle).put(gone.id(), List.of());
  }
}
