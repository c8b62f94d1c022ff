package io.dojobell.pull;

import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.store.Audit;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import io.dojobell.store.InventoryLookup.Match;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.PullLedger;
import io.dojobell.store.Pulled;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's products. Each is the one that {@link io.dojobell.store.InventoryLookup} finds by
 * its page, else one of its name or key whose page is not known, else a new one.
 *
 * <p>In DefectDojo a product is for its members. So the first time that a product and the members
 * of products can both be read, with the users, it is made one for its members here, and that is
 * noted among the changes. Afterwards its visibility is the admins' own. Where members cannot be
 * read, a new product has the default visibility. A name or product type follows when it changes in
 * DefectDojo.
 *
 * @param visibilityOfNew where members cannot be read
 */
record Wares(Site site, Visibility visibilityOfNew, InstantSource clock) implements Taker {
  static final String PRODUCTS = Resource.PRODUCTS.path();
  private static final String GUARDED = "guarded";

  @Override
  public void take(Handle handle, List<Row> rows, long round) {
    var guards =
        isRead(handle, Resource.PRODUCT_MEMBERS, round) && isRead(handle, Resource.USERS, round);
    rows.forEach(row -> take(handle, row, guards, round));
  }

  private static boolean isRead(Handle handle, Resource resource, long round) {
    return new PullLedger(handle)
        .progress(resource.path())
        .filter(progress -> progress.state() == PullLedger.State.DONE)
        .filter(progress -> progress.round() == round)
        .isPresent();
  }

  private void take(Handle handle, Row row, boolean guards, long round) {
    var pulled = new Pulled(handle);
    var name = row.name("name").isEmpty() ? "Product " + row.id() : row.name("name");
    var type = pulled.key(Resource.PRODUCT_TYPES.path(), row.number("prod_type")).orElse(null);
    var said =
        pulled
            .thing(PRODUCTS, row.id())
            .map(thing -> thing.said().split("\n", 3))
            .filter(parts -> parts.length == 3);
    var wasGuarded = said.filter(parts -> parts[0].equals(GUARDED)).isPresent();
    var reference = new Reference.NameAndPage(name, site.page("product", row.id()));
    var known = new InventoryLookup(handle).product(reference).map(Match::thing);
    var recorded =
        new InventoryRecorder(handle, wasGuarded ? Visibility.MEMBERS : visibilityOfNew)
            .product(reference, type)
            .orElseThrow();
    var product =
        new Product(
            recorded.key(),
            recorded.name(),
            typeOf(recorded, type, said.map(parts -> parts[1])),
            recorded.url(),
            guards && !wasGuarded ? Visibility.MEMBERS : recorded.visibility());
    if (!product.equals(recorded)) {
      new Inventory(handle).put(product);
    }
    known
        .filter(found -> found.visibility() != product.visibility())
        .ifPresent(found -> note(handle, found));
    var guarded = guards || wasGuarded ? GUARDED : "";
    pulled.put(
        PRODUCTS,
        new Pulled.Thing(
            row.id(),
            product.key(),
            contact(row),
            row.number("prod_type"),
            guarded + "\n" + (type == null ? "" : type) + "\n" + name,
            round));
  }

  private static @Nullable String typeOf(
      Product product, @Nullable String type, Optional<String> saidBefore) {
    var changed = saidBefore.filter(before -> !before.equals(type == null ? "" : type)).isPresent();
    return type != null && (changed || product.productType() == null)
        ? type
        : product.productType();
  }

  private void note(Handle handle, Product product) {
    new Audit(handle)
        .add(
            new Audit.Change(
                clock.instant(),
                "DefectDojo",
                "The product " + product.key() + ": now for its members only"));
  }

  /** Whom its findings concern most. */
  private static @Nullable Long contact(Row row) {
    for (var field : List.of("technical_contact", "team_manager", "product_manager")) {
      var contact = row.number(field);
      if (contact != null) {
        return contact;
      }
    }
    return null;
  }

  /** It stays, with what people set for it; what has dates in it goes by itself. */
  @Override
  public void gone(Handle handle, Pulled.Thing thing) {}
}
