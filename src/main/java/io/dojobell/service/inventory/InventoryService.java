package io.dojobell.service.inventory;

import io.dojobell.database.Database;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.service.Actor;
import io.dojobell.service.Differences;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryNames;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.ProductVisibility;
import io.dojobell.store.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** Reads and changes product types, products and their members. */
public final class InventoryService {
  private final Database database;

  public InventoryService(Database database) {
    this.database = database;
  }

  /** Returns the product type of that key. */
  public Optional<ProductType> productType(String key) {
    return database.read(handle -> new Inventory(handle).productType(key));
  }

  /** Returns a page of product types by key, after the given one. */
  public List<ProductType> productTypes(String after, int limit) {
    return database.read(handle -> new Inventory(handle).productTypes(after, limit));
  }

  /**
   * Creates or replaces the product type.
   *
   * @return true if it is new
   */
  public boolean put(ProductType type) {
    return database.write(
        handle -> {
          var inventory = new Inventory(handle);
          var isNew = inventory.productType(type.key()).isEmpty();
          inventory.put(type);
          return isNew;
        });
  }

  /** Deletes the product type; its products stay. */
  public boolean deleteProductType(String key) {
    return database.write(handle -> new Inventory(handle).deleteProductType(key));
  }

  /** Returns the product of that key. */
  public Optional<Product> product(String key) {
    return database.read(handle -> new Inventory(handle).product(key));
  }

  /** Returns a page of products by key, after the given one. */
  public List<Product> products(String after, int limit) {
    return database.read(handle -> new Inventory(handle).products(after, limit));
  }

  /**
   * A product and who may view it.
   *
   * @param typeName the name of its product type; empty: it has none
   * @param memberCount the number of its members
   */
  public record ProductAccess(Product product, Optional<String> typeName, int memberCount) {}

  /** Returns the products with their types' names and the numbers of their members. */
  public List<ProductAccess> access(List<Product> products) {
    return database.read(
        handle -> {
          var counts =
              new ProductMembers(handle).counts(products.stream().map(Product::key).toList());
          var names = new InventoryNames(handle).ofTypes(products);
          var access = new ArrayList<ProductAccess>();
          for (var product : products) {
            var typeName = Optional.ofNullable(product.productType()).map(names::productType);
            access.add(new ProductAccess(product, typeName, counts.getOrDefault(product.key(), 0)));
          }
          return access;
        });
  }

  private static void recordVisibility(
      Handle handle, Actor actor, Product old, Visibility visibility) {
    if (old.visibility() != visibility) {
      var viewers = visibility == Visibility.OPEN ? "open to all" : "for its members";
      actor.record(handle, "The product " + old.key() + ": now " + viewers);
    }
  }

  /**
   * Sets who may view the product, as the admin's choice, which DefectDojo's sync leaves alone.
   *
   * @return true if there is such a product
   */
  public boolean setVisibility(Actor actor, String key, Visibility visibility) {
    return database.write(
        handle -> {
          var inventory = new Inventory(handle);
          var known = inventory.product(key);
          if (known.isEmpty()) {
            return false;
          }
          var old = known.get();
          recordVisibility(handle, actor, old, visibility);
          inventory.put(new Product(key, old.name(), old.productType(), old.url(), visibility));
          new ProductVisibility(handle).setChosen(key, true);
          return true;
        });
  }

  /**
   * Creates or replaces the product. Its product type, given by key or name, is created if it does
   * not exist.
   *
   * @param choosesVisibility true if its visibility is the admin's choice, which DefectDojo's sync
   *     leaves alone, and not the default
   * @return true if it is new
   */
  public boolean put(Actor actor, Product product, boolean choosesVisibility) {
    return database.write(
        handle -> {
          var inventory = new Inventory(handle);
          var known = inventory.product(product.key());
          var isNew = known.isEmpty();
          known.ifPresent(old -> recordVisibility(handle, actor, old, product.visibility()));
          var recorder = new InventoryRecorder(handle, product.visibility());
          var type =
              Optional.ofNullable(product.productType())
                  .flatMap(name -> recorder.productType(new Reference.KeyOrName(name)))
                  .map(ProductType::key);
          inventory.put(
              new Product(
                  product.key(),
                  product.name(),
                  type.orElse(null),
                  product.url(),
                  product.visibility()));
          new ProductVisibility(handle).setChosen(product.key(), choosesVisibility);
          return isNew;
        });
  }

  /** Deletes the product with the settings for it. */
  public boolean deleteProduct(Actor actor, String key) {
    return database.write(
        handle -> {
          var deleted = new Inventory(handle).deleteProduct(key);
          if (deleted) {
            actor.record(handle, "The product " + key + ": deleted");
          }
          return deleted;
        });
  }

  /** Returns the usernames of the product's members; empty if there is no such product. */
  public Optional<List<String>> members(String key) {
    return database.read(
        handle -> new Inventory(handle).product(key).map(_ -> new ProductMembers(handle).of(key)));
  }

  /**
   * Replaces the members of the product.
   *
   * @return true if there is such a product
   * @throws ValidationException naming those that have no account
   */
  public boolean putMembers(Actor actor, String key, List<String> usernames) {
    return changeMembers(actor, key, _ -> usernames);
  }

  /**
   * Changes the members of the product.
   *
   * @param change returns the members after it, by those before
   * @return true if there is such a product
   * @throws ValidationException naming those that have no account
   */
  public boolean changeMembers(Actor actor, String key, UnaryOperator<List<String>> change) {
    return database.write(
        handle -> {
          if (new Inventory(handle).product(key).isEmpty()) {
            return false;
          }
          var before = new ProductMembers(handle).of(key);
          var usernames = change.apply(before);
          var known =
              new Users(handle)
                  .withUsernames(usernames).stream().map(user -> user.username()).toList();
          var errors = new ArrayList<FieldError>();
          for (var i = 0; i < usernames.size(); i++) {
            if (!known.contains(usernames.get(i))) {
              errors.add(
                  new FieldError("[" + i + "]", "“" + usernames.get(i) + "” is not an account"));
            }
          }
          if (!errors.isEmpty()) {
            throw new ValidationException(errors);
          }
          new Differences()
              .addElements("members", before, usernames)
              .text()
              .ifPresent(words -> actor.record(handle, "The product " + key + ": " + words));
          new ProductMembers(handle).put(key, usernames);
          return true;
        });
  }
}
