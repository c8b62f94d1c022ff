package io.dojobell.service.inventory;

import io.dojobell.database.Database;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.service.Actor;
import io.dojobell.service.FieldError;
import io.dojobell.service.ValidationException;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.ProductMembers;
import io.dojobell.store.ProductVisibility;
import io.dojobell.store.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private static String viewers(Product product) {
    return product.visibility() == Visibility.OPEN ? "open to all" : "for its members";
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
          if (known.isPresent() && known.get().visibility() != product.visibility()) {
            actor.record(handle, "The product " + product.key() + ": now " + viewers(product));
          }
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
    return database.write(
        handle -> {
          if (new Inventory(handle).product(key).isEmpty()) {
            return false;
          }
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
          if (!Set.copyOf(new ProductMembers(handle).of(key)).equals(Set.copyOf(usernames))) {
            actor.record(handle, "The product " + key + ": members changed");
          }
          new ProductMembers(handle).put(key, usernames);
          return true;
        });
  }
}
