package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/**
 * An engagement as events teach it.
 *
 * @param product the key of its product, if known
 */
public record Engagement(String key, String name, @Nullable String product, @Nullable String url) {
  /** How messages name it. */
  public NamedRef toRef() {
    return new NamedRef(key, name, url);
  }
}
