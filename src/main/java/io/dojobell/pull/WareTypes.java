package io.dojobell.pull;

import io.dojobell.model.Key;
import io.dojobell.model.ProductType;
import io.dojobell.store.Inventory;
import io.dojobell.store.Pulled;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * DefectDojo's product types. Each is the one of its page's URL, else the one of its name without
 * regard to case, else a new one. One that is gone stays here.
 */
record WareTypes(Site site) implements Taker {
  private static final String TYPES = Resource.PRODUCT_TYPES.path();

  @Override
  public void take(Handle handle, List<Row> rows, long round) {
    rows.forEach(row -> take(handle, row, round));
  }

  private void take(Handle handle, Row row, long round) {
    var inventory = new Inventory(handle);
    var pulled = new Pulled(handle);
    var name = row.name("name").isEmpty() ? "Product type " + row.id() : row.name("name");
    var known = pulled.thing(TYPES, row.id());
    var old =
        known
            .flatMap(thing -> inventory.productType(thing.key()))
            .or(() -> inventory.productTypeAt(site.productTypePages(row.id())))
            .or(() -> inventory.findProductType(name));
    var renamed = known.filter(thing -> !thing.said().equals(name)).isPresent();
    var page = site.page("product/type", row.id());
    var type =
        old.map(
                found ->
                    new ProductType(
                        found.key(),
                        renamed ? name : found.name(),
                        found.url() == null ? page : found.url()))
            .orElseGet(
                () ->
                    new ProductType(
                        Key.free(name, key -> inventory.productType(key).isPresent()), name, page));
    if (!type.equals(old.orElse(null))) {
      inventory.put(type);
    }
    pulled.put(TYPES, new Pulled.Thing(row.id(), type.key(), null, null, name, round));
  }

  @Override
  public void gone(Handle handle, Pulled.Thing thing) {}
}
