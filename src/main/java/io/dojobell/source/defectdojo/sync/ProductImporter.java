package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.source.defectdojo.SyncedContacts;
import io.dojobell.source.defectdojo.SyncedGrants;
import io.dojobell.source.defectdojo.SyncedGrants.Scope;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import io.dojobell.store.InventoryLookup.Match;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.ProductVisibility;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
record ProductImporter(DefectDojoUrls urls, Visibility visibilityOfNew, InstantSource clock)
    implements Importer {
  static final String PRODUCTS = RemoteResource.PRODUCTS.path();

  @Override
  public void importPage(Handle handle, List<JsonRow> rows, long round) {
    GrantRecorder.forgetRoles(handle, rows);
    for (var row : rows) {
      importRow(handle, row, round);
      GrantRecorder.OF_PRODUCTS.recordListed(handle, row, round);
    }
  }

  /** Stores a product that was read by itself. */
  void importSingle(Handle handle, JsonRow row, long round) {
    importRow(handle, row, round);
    GrantRecorder.OF_PRODUCTS.recordSingle(handle, row);
  }

  private void importRow(Handle handle, JsonRow row, long round) {
    var pulled = new RemoteRecords(handle);
    var name = row.name("name").isEmpty() ? "Product " + row.id() : row.name("name");
    var type =
        pulled.key(RemoteResource.PRODUCT_TYPES.path(), row.number("prod_type")).orElse(null);
    var said =
        pulled
            .find(PRODUCTS, row.id())
            .map(thing -> thing.snapshot().split("\n", 3))
            .filter(parts -> parts.length == 3);
    var reference = new Reference.NameAndPage(name, urls.page("product", row.id()));
    var known = new InventoryLookup(handle).product(reference).map(Match::item);
    var recorded =
        new InventoryRecorder(handle, visibilityOfNew).product(reference, type).orElseThrow();
    var product =
        new Product(
            recorded.key(),
            recorded.name(),
            typeOf(recorded, type, said.map(parts -> parts[1])),
            recorded.url(),
            visibility(handle, recorded));
    if (!product.equals(recorded)) {
      new Inventory(handle).put(product);
    }
    known
        .filter(found -> found.visibility() != product.visibility())
        .ifPresent(found -> ProductCloser.recordClosed(handle, found.key(), clock));
    pulled.put(
        PRODUCTS,
        new RemoteRecords.RemoteRecord(
            row.id(),
            product.key(),
            null,
            row.number("prod_type"),
            "\n" + (type == null ? "" : type) + "\n" + name,
            round));
    new SyncedContacts(handle).put(row.id(), contacts(row));
  }

  private Visibility visibility(Handle handle, Product product) {
    var stays =
        visibilityOfNew == Visibility.OPEN || new ProductVisibility(handle).isChosen(product.key());
    return stays ? product.visibility() : Visibility.MEMBERS;
  }

  private static @Nullable String typeOf(
      Product product, @Nullable String type, Optional<String> saidBefore) {
    var changed = saidBefore.filter(before -> !before.equals(type == null ? "" : type)).isPresent();
    return type != null && (changed || product.productType() == null)
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
  public void remove(Handle handle, RemoteRecords.RemoteRecord thing) {
    new SyncedGrants(handle).delete(Scope.PRODUCT, thing.id());
    new SyncedContacts(handle).put(thing.id(), List.of());
  }
}
