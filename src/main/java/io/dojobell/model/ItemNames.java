package io.dojobell.model;

import java.util.Map;

/**
 * The names of products and product types, by their keys.
 *
 * @param products the names of products
 * @param productTypes the names of product types
 */
public record ItemNames(Map<String, String> products, Map<String, String> productTypes) {
  public ItemNames {
    products = Map.copyOf(products);
    productTypes = Map.copyOf(productTypes);
  }

  /** Returns the product's name; the key of one that is unknown. */
  public String product(String key) {
    return products.getOrDefault(key, key);
  }

  /** Returns the product type's name; the key of one that is unknown. */
  public String productType(String key) {
    return productTypes.getOrDefault(key, key);
  }
}
