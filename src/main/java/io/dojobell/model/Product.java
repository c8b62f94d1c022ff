package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param productType the key of its type, if it has one
 */
public record Product(
    String key,
    String name,
    @Nullable String productType,
    @Nullable String url,
    Visibility visibility) {
  /** Returns the form in which messages name it. */
  public NamedRef toRef() {
    return new NamedRef(key, name, url);
  }
}
