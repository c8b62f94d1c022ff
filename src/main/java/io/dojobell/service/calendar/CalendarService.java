package io.dojobell.service.calendar;

import io.dojobell.database.Database;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DatedItem.Kind;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.store.DatedItems;
import io.dojobell.store.InventoryRecorder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Stores what the calendar checks. A product, given by key or name, is created if it does not
 * exist; items of one request are stored together or not at all.
 */
public final class CalendarService {
  private final Database database;
  private final Visibility visibilityOfNew;

  /**
   * @param visibilityOfNew the visibility of products that are created
   */
  public CalendarService(Database database, Visibility visibilityOfNew) {
    this.database = database;
    this.visibilityOfNew = visibilityOfNew;
  }

  /** Returns the item of that kind and key. */
  public <T extends DatedItem> Optional<T> find(Kind<T> kind, String key) {
    return database.read(handle -> new DatedItems(handle).find(kind, key));
  }

  /** Returns a page of the items of that kind by key, after the given one. */
  public <T extends DatedItem> List<T> page(Kind<T> kind, String after, int limit) {
    return database.read(handle -> new DatedItems(handle).page(kind, after, limit));
  }

  /**
   * Creates or replaces the items.
   *
   * @return the number of new ones
   */
  public <T extends DatedItem> int put(Kind<T> kind, List<T> items) {
    return database.write(
        handle -> {
          var stored = new DatedItems(handle);
          var keys = items.stream().map(DatedItem::key).collect(Collectors.toSet());
          var made = keys.size() - stored.known(kind, keys).size();
          var products = products(handle, items);
          stored.put(items.stream().map(one -> inProduct(one, products)).toList());
          return made;
        });
  }

  /**
   * Deletes the item.
   *
   * @return true if there was one
   */
  public boolean delete(Kind<?> kind, String key) {
    return database.write(handle -> new DatedItems(handle).delete(kind, key));
  }

  /** Returns the keys of the products that the items name, each of which is made if it is new. */
  private Map<String, String> products(Handle handle, List<? extends DatedItem> items) {
    var recorder = new InventoryRecorder(handle, visibilityOfNew);
    var keys = new HashMap<String, String>();
    for (var item : items) {
      var name = item.product();
      if (name != null && !keys.containsKey(name)) {
        recorder
            .product(new Reference.KeyOrName(name), null)
            .ifPresent(product -> keys.put(name, product.key()));
      }
    }
    return keys;
  }

  private static DatedItem inProduct(DatedItem item, Map<String, String> products) {
    var name = item.product();
    return item.inProduct(name == null ? null : products.get(name));
  }
}
