package io.dojobell.pull;

import io.dojobell.model.Key;
import io.dojobell.model.Product;
import io.dojobell.model.Visibility;
import io.dojobell.store.Audit;
import io.dojobell.store.Inventory;
import io.dojobell.store.PullLedger;
import io.dojobell.store.Pulled;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * DefectDojo's products. Each is the product of its page's URL, else the one of its name without
 * regard to case, else a new one.
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
    var inventory = new Inventory(handle);
    var pulled = new Pulled(handle);
    var name = row.name("name").isEmpty() ? "Product " + row.id() : row.name("name");
    var type = pulled.key(Resource.PRODUCT_TYPES.path(), row.number("prod_type")).orElse(null);
    var known = pulled.thing(PRODUCTS, row.id());
    var said = known.map(thing -> thing.said().split("\n", 3)).filter(parts -> parts.length == 3);
    var wasGuarded = said.filter(parts -> parts[0].equals(GUARDED)).isPresent();
    var old =
        known
            .flatMap(thing -> inventory.product(thing.key()))
            .or(() -> inventory.productAt(site.productPages(row.id())))
            .or(() -> ofName(handle, name, round));
    var orphans =
        old.map(found -> pulled.ofKey(PRODUCTS, found.key())).orElse(List.of()).stream()
            .filter(other -> other.id() != row.id())
            .toList();
    orphans.forEach(other -> pulled.forget(PRODUCTS, other.id()));
    var product =
        old.map(
                found ->
                    new Product(
                        found.key(),
                        said.filter(parts -> !parts[2].equals(name)).isPresent()
                            ? name
                            : found.name(),
                        typeOf(found, type, said.map(parts -> parts[1])),
                        found.url() == null || !orphans.isEmpty()
                            ? site.page("product", row.id())
                            : found.url(),
                        guards && !wasGuarded ? Visibility.MEMBERS : found.visibility()))
            .orElseGet(
                () ->
                    new Product(
                        Key.free(name, key -> inventory.product(key).isPresent()),
                        name,
                        type,
                        site.page("product", row.id()),
                        guards || wasGuarded ? Visibility.MEMBERS : visibilityOfNew));
    if (!product.equals(old.orElse(null))) {
      inventory.put(product);
    }
    old.filter(found -> found.visibility() != product.visibility())
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

  /**
   * The product of that name, unless it is another one of DefectDojo's, which differs in case. One
   * that was of exactly that name and is not seen again was deleted there and made anew.
   */
  private static Optional<Product> ofName(Handle handle, String name, long round) {
    var pulled = new Pulled(handle);
    return new Inventory(handle)
        .productsNamed(name).stream()
            .filter(
                found ->
                    pulled.ofKey(PRODUCTS, found.key()).stream()
                        .allMatch(
                            other -> other.said().endsWith("\n" + name) && other.round() < round))
            .findFirst();
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
