package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/**
 * An engagement as events describe it.
 *
 * @param product the key of its product, if known
 */
public record Engagement(String key, String name, @Nullable String product, @Nullable String url) {
  /** Returns the form in which messages name it. */
  public NamedRef toRef() {
    return new NamedRef(key, name, url);
  }
}
