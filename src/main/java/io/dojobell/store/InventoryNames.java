package io.dojobell.store;

import io.dojobell.model.ItemNames;
import io.dojobell.model.Product;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The names of products and product types. */
public final class InventoryNames {
  private final Handle handle;

  public InventoryNames(Handle handle) {
    this.handle = handle;
  }

  /** Returns the names of the products and product types of those keys. */
  public ItemNames of(Collection<String> products, Collection<String> productTypes) {
    return new ItemNames(
        names("select product_key, name from products where product_key in (<keys>)", products),
        names("select type_key, name from product_types where type_key in (<keys>)", productTypes));
  }

  /** Returns the names of the types of those products. */
  public ItemNames ofTypes(Collection<Product> products) {
    return of(
        List.of(),
        products.stream()
            .map(Product::productType)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private Map<String, String> names(String query, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(query)
        .bindList("keys", List.copyOf(keys))
        .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
