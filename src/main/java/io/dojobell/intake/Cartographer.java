package io.dojobell.intake;

import io.dojobell.intake.EventDraft.Mention;
import io.dojobell.intake.EventDraft.Mention.Called;
import io.dojobell.intake.EventDraft.Mention.PageAt;
import io.dojobell.model.Engagement;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.Key;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Visibility;
import io.dojobell.store.Inventory;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an event is about in the inventory, and draws in what it does not know yet: its key
 * the name in lower case, its visibility the default one. What events say of a known thing only
 * fills gaps; what an admin set stays.
 */
public final class Cartographer {
  private final Visibility visibilityOfNew;

  public Cartographer(Visibility visibilityOfNew) {
    this.visibilityOfNew = visibilityOfNew;
  }

  /** What the event is about; an engagement's product and a product's type are known from it. */
  Subject subject(Handle handle, EventDraft draft) {
    var inventory = new Inventory(handle);
    var stated = Optional.ofNullable(draft.productType()).flatMap(of -> productType(inventory, of));
    var named =
        Optional.ofNullable(draft.product())
            .flatMap(of -> product(inventory, of, stated.orElse(null)));
    var engagement =
        Optional.ofNullable(draft.engagement())
            .flatMap(of -> engagement(inventory, of, named.map(Product::key).orElse(null)));
    var product = named.or(() -> engagement.map(Engagement::product).flatMap(inventory::product));
    var productType =
        stated.or(() -> product.map(Product::productType).flatMap(inventory::productType));
    return new Subject(
        productType.map(ProductType::named).orElse(null),
        product.map(Product::named).orElse(null),
        engagement.map(Engagement::named).orElse(null),
        draft.test());
  }

  private static Optional<ProductType> productType(Inventory inventory, Mention mention) {
    return switch (mention) {
      case Called called -> Optional.of(productType(inventory, called));
      case PageAt(var urls) -> inventory.productTypeAt(urls);
    };
  }

  private Optional<Product> product(
      Inventory inventory, Mention mention, @Nullable ProductType type) {
    return switch (mention) {
      case Called called -> Optional.of(product(inventory, called, type));
      case PageAt(var urls) -> inventory.productAt(urls);
    };
  }

  private static Optional<Engagement> engagement(
      Inventory inventory, Mention mention, @Nullable String product) {
    return switch (mention) {
      case Called called -> Optional.of(engagement(inventory, called, product));
      case PageAt(var urls) -> inventory.engagementAt(urls);
    };
  }

  private static ProductType productType(Inventory inventory, Called mention) {
    var known = inventory.findProductType(mention.keyOrName());
    if (known.isPresent() && (known.get().url() != null || mention.url() == null)) {
      return known.get();
    }
    var type =
        known
            .map(found -> new ProductType(found.key(), found.name(), mention.url()))
            .orElseGet(
                () ->
                    new ProductType(
                        Key.free(
                            mention.keyOrName(), key -> inventory.productType(key).isPresent()),
                        mention.keyOrName().strip(),
                        mention.url()));
    inventory.put(type);
    return type;
  }

  private Product product(Inventory inventory, Called mention, @Nullable ProductType type) {
    var typeKey = type == null ? null : type.key();
    var known = inventory.findProduct(mention.keyOrName());
    var product =
        known
            .map(
                found ->
                    new Product(
                        found.key(),
                        found.name(),
                        found.productType() == null ? typeKey : found.productType(),
                        found.url() == null ? mention.url() : found.url(),
                        found.visibility()))
            .orElseGet(
                () ->
                    new Product(
                        Key.free(mention.keyOrName(), key -> inventory.product(key).isPresent()),
                        mention.keyOrName().strip(),
                        typeKey,
                        mention.url(),
                        visibilityOfNew));
    if (!product.equals(known.orElse(null))) {
      inventory.put(product);
    }
    return product;
  }

  private static Engagement engagement(
      Inventory inventory, Called mention, @Nullable String product) {
    var known = inventory.findEngagement(mention.keyOrName(), product);
    var engagement =
        known
            .map(
                found ->
                    new Engagement(
                        found.key(),
                        found.name(),
                        found.product() == null ? product : found.product(),
                        found.url() == null ? mention.url() : found.url()))
            .orElseGet(
                () ->
                    new Engagement(
                        Key.free(mention.keyOrName(), key -> inventory.engagement(key).isPresent()),
                        mention.keyOrName().strip(),
                        product,
                        mention.url()));
    if (!engagement.equals(known.orElse(null))) {
      inventory.put(engagement);
    }
    return engagement;
  }
}
