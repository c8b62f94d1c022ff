package io.dojobell.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk that was accepted for a while.
 *
 * @param product its product's key
 * @param owner a username
 * @param expired it has been ended already, whatever its day is
 */
public record RiskAcceptance(
    String key,
    @Nullable String product,
    String name,
    @Nullable String owner,
    @Nullable LocalDate expires,
    @Nullable String url,
    boolean expired)
    implements DatedItem {

  /** Makes a risk acceptance that ends by its day alone. */
  public RiskAcceptance(
      String key,
      @Nullable String product,
      String name,
      @Nullable String owner,
      @Nullable LocalDate expires,
      @Nullable String url) {
    this(key, product, name, owner, expires, url, false);
  }

  @Override
  public RiskAcceptance inProduct(@Nullable String other) {
    return new RiskAcceptance(key, other, name, owner, expires, url, expired);
  }
}
