package io.dojobell.store;

import io.dojobell.model.Engagement;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Reference;
import io.dojobell.model.Reference.KeyOrName;
import io.dojobell.model.Reference.NameAndPage;
import io.dojobell.model.Reference.PageOnly;
import io.dojobell.model.Slug;
import io.dojobell.model.Visibility;
import io.dojobell.store.InventoryLookup.Match;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Records in the inventory what senders say of products, product types and engagements. What is not
 * known is made, its key the first free one of its name. What is known gets what it lacks, and a
 * new name when DefectDojo renames it; key, visibility and an admin's changes stay.
 */
public final class InventoryRecorder {
  private final Inventory inventory;
  private final InventoryLookup lookup;
  private final Visibility visibilityOfNew;

  /**
   * @param visibilityOfNew the visibility of products that are made
   */
  public InventoryRecorder(Handle handle, Visibility visibilityOfNew) {
    this.inventory = new Inventory(handle);
    this.lookup = new InventoryLookup(handle);
    this.visibilityOfNew = visibilityOfNew;
  }

  /**
   * The name and page that a reference states.
   *
   * @param url null: none is stated
   * @param isSource whether DefectDojo states it
   */
  private record ReportedItem(String name, @Nullable String url, boolean isSource) {
    /** Returns the name and page that the reference states; empty if it names a page only. */
    static Optional<ReportedItem> of(Reference reference) {
      return switch (reference) {
        case KeyOrName(var text) -> Optional.of(new ReportedItem(text.strip(), null, false));
        case NameAndPage(var name, var url) ->
            Optional.of(new ReportedItem(name.strip(), url, true));
        case PageOnly _ -> Optional.empty();
      };
    }

    /**
     * Returns the name for a match: DefectDojo's for one found by its page, until an admin chooses
     * another.
     */
    String nameOf(Match<?> match, String name) {
      return match.byPage() && isSource && !this.name.equals(match.sourceName()) ? this.name : name;
    }

    /** Returns whether its page, or its name in DefectDojo, is not known yet. */
    boolean isNew(@Nullable Match<?> match) {
      return isSource
          && url != null
          && (match == null || !match.byPage() || !name.equals(match.sourceName()));
    }
  }

  /**
   * Returns the product that is meant, made where it is not known; empty where only its page is
   * stated and nothing has that.
   *
   * @param type the key of its type, for one that has none
   */
  public Optional<Product> product(Reference reference, @Nullable String type) {
    var match = lookup.product(reference).orElse(null);
    return ReportedItem.of(reference)
        .map(reported -> product(match, reported, type))
        .or(() -> Optional.ofNullable(match).map(Match::item));
  }

  private Product product(
      @Nullable Match<Product> match, ReportedItem reported, @Nullable String type) {
    var known = match == null ? null : match.item();
    var product =
        match == null ? newProduct(reported, type) : updated(match, match.item(), reported, type);
    if (!product.equals(known)) {
      inventory.put(product);
    }
    if (reported.isNew(match)) {
      inventory.putSource(Kind.PRODUCT, product.key(), reported.name(), reported.url());
    }
    return product;
  }

  private Product newProduct(ReportedItem reported, @Nullable String type) {
    var key = Slug.firstFree(reported.name(), taken -> inventory.product(taken).isPresent());
    return new Product(key, reported.name(), type, reported.url(), visibilityOfNew);
  }

  private static Product updated(
      Match<?> match, Product known, ReportedItem reported, @Nullable String type) {
    return new Product(
        known.key(),
        reported.nameOf(match, known.name()),
        known.productType() == null ? type : known.productType(),
        known.url() == null ? reported.url() : known.url(),
        known.visibility());
  }

  /**
   * Returns the product type that is meant, made where it is not known; empty where only its page
   * is stated and nothing has that.
   */
  public Optional<ProductType> productType(Reference reference) {
    var match = lookup.productType(reference).orElse(null);
    return ReportedItem.of(reference)
        .map(reported -> productType(match, reported))
        .or(() -> Optional.ofNullable(match).map(Match::item));
  }

  private ProductType productType(@Nullable Match<ProductType> match, ReportedItem reported) {
    var known = match == null ? null : match.item();
    var type = match == null ? newProductType(reported) : updated(match, match.item(), reported);
    if (!type.equals(known)) {
      inventory.put(type);
    }
    if (reported.isNew(match)) {
      inventory.putSource(Kind.PRODUCT_TYPE, type.key(), reported.name(), reported.url());
    }
    return type;
  }

  private ProductType newProductType(ReportedItem reported) {
    var key = Slug.firstFree(reported.name(), taken -> inventory.productType(taken).isPresent());
    return new ProductType(key, reported.name(), reported.url());
  }

  private static ProductType updated(Match<?> match, ProductType known, ReportedItem reported) {
    var url = known.url() == null ? reported.url() : known.url();
    return new ProductType(known.key(), reported.nameOf(match, known.name()), url);
  }

  /**
   * Returns the engagement that is meant, made where it is not known; empty where only its page is
   * stated and nothing has that.
   *
   * @param product the key of the product it is of; null: not stated
   */
  public Optional<Engagement> engagement(Reference reference, @Nullable String product) {
    var match = lookup.engagement(reference, product).orElse(null);
    return ReportedItem.of(reference)
        .map(reported -> engagement(match, reported, product))
        .or(() -> Optional.ofNullable(match).map(Match::item));
  }

  private Engagement engagement(
      @Nullable Match<Engagement> match, ReportedItem reported, @Nullable String product) {
    var known = match == null ? null : match.item();
    var engagement =
        match == null
            ? newEngagement(reported, product)
            : updated(match, match.item(), reported, product);
    if (!engagement.equals(known)) {
      inventory.put(engagement);
    }
    return engagement;
  }

  private Engagement newEngagement(ReportedItem reported, @Nullable String product) {
    var key = Slug.firstFree(reported.name(), taken -> inventory.engagement(taken).isPresent());
    return new Engagement(key, reported.name(), product, reported.url());
  }

  private static Engagement updated(
      Match<?> match, Engagement known, ReportedItem reported, @Nullable String product) {
    var isReported = product != null && (match.byPage() || known.product() == null);
    return new Engagement(
        known.key(),
        reported.nameOf(match, known.name()),
        isReported ? product : known.product(),
        known.url() == null ? reported.url() : known.url());
  }
}
