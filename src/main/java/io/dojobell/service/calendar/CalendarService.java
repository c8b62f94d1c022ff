package io.dojobell.service.calendar;

import io.dojobell.database.Database;
import io.dojobell.model.DatedItem;
import io.dojobell.model.DatedItem.Kind;
import io.dojobell.model.Product;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.store.DatedItems;
import io.dojobell.store.InventoryRecorder;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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
          var made =
              items.stream()
                  .map(DatedItem::key)
                  .distinct()
                  .filter(key -> stored.find(kind, key).isEmpty())
                  .count();
          stored.put(
              items.stream().map(one -> one.inProduct(product(handle, one.product()))).toList());
          return (int) made;
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

  private @Nullable String product(Handle handle, @Nullable String keyOrName) {
    if (keyOrName == null) {
      return null;
    }
    return new InventoryRecorder(handle, visibilityOfNew)
        .product(new Reference.KeyOrName(keyOrName), null)
        .map(Product::key)
        .orElse(null);
  }
}
