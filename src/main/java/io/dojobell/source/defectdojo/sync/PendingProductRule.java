package io.dojobell.source.defectdojo.sync;

import io.dojobell.intake.EventDraft;
import io.dojobell.intake.PendingProducts;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.PageKey;
import io.dojobell.model.PageKey.Kind;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.source.defectdojo.RemoteRecords;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Decides which product is read from DefectDojo before an event is routed: one that was not read
 * yet, one that the event places in another product type than is known, and one that the event
 * names without its page, since a name may have become another's.
 *
 * @param visibilityOfNew open: set so by who runs Dojobell, and nothing needs to be read
 */
record PendingProductRule(DefectDojoUrls urls, Visibility visibilityOfNew) {
  private static final String PRODUCTS = RemoteResource.PRODUCTS.path();

  Optional<PendingProducts.PendingProduct> of(Handle handle, EventDraft draft, Subject subject) {
    if (visibilityOfNew == Visibility.OPEN) {
      return Optional.empty();
    }
    return switch (draft.product()) {
      case Reference.NameAndPage(var name, var url) when url == null -> byName(handle, name);
      case Reference.NameAndPage(_, var url) ->
          byPage(handle, PageKey.of(Kind.PRODUCT, url), draft.productType());
      case Reference.PageOnly(var page) -> byPage(handle, Optional.of(page), draft.productType());
      case Reference.KeyOrName _ -> byKnownProduct(handle, subject);
      case null -> byKnownProduct(handle, subject);
    };
  }

  /** A product that the event does not name by its page may have one that is known. */
  private Optional<PendingProducts.PendingProduct> byKnownProduct(Handle handle, Subject subject) {
    var product = subject.product();
    return product == null
        ? Optional.empty()
        : PageKey.site(urls.url())
            .flatMap(pages -> new Inventory(handle).pageId(product.key(), pages))
            .filter(id -> !isRead(handle, id, null))
            .map(id -> new PendingProducts.PendingProduct(id, null));
  }

  private Optional<PendingProducts.PendingProduct> byPage(
      Handle handle, Optional<PageKey> page, @Nullable Reference type) {
    return page.filter(of -> of.kind() == Kind.PRODUCT)
        .filter(this::isOnOurSite)
        .map(PageKey::id)
        .filter(id -> !isRead(handle, id, type))
        .map(id -> new PendingProducts.PendingProduct(id, null));
  }

  private boolean isOnOurSite(PageKey page) {
    return PageKey.site(urls.url()).filter(page.site()::equals).isPresent();
  }

  private boolean isRead(Handle handle, long id, @Nullable Reference type) {
    var known =
        new RemoteRecords(handle)
            .find(PRODUCTS, id)
            .filter(thing -> new Inventory(handle).product(thing.key()).isPresent());
    var stated = typeId(type);
    return known.isPresent()
        && (stated.isEmpty() || Objects.equals(known.get().parentId(), stated.get()));
  }

  private Optional<Long> typeId(@Nullable Reference type) {
    return type instanceof Reference.NameAndPage(_, var url)
        ? PageKey.of(Kind.PRODUCT_TYPE, url).filter(this::isOnOurSite).map(PageKey::id)
        : Optional.empty();
  }

  private static Optional<PendingProducts.PendingProduct> byName(Handle handle, String name) {
    return new InventoryLookup(handle)
        .product(new Reference.NameAndPage(name, null)).stream()
            .flatMap(
                match -> new RemoteRecords(handle).ofKey(PRODUCTS, match.item().key()).stream())
            .map(thing -> new PendingProducts.PendingProduct(thing.id(), name))
            .findFirst();
  }
}
