package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** A kind of product, or the part of an organisation that owns them. */
public record ProductType(String key, String name, @Nullable String url) {
  /** Returns the form in which messages name it. */
  public NamedRef toRef() {
    return new NamedRef(key, name, url);
  }
}
