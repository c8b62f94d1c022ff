package io.dojobell.intake;

import io.dojobell.model.Engagement;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Visibility;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryRecorder;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Finds what an event is about in the inventory, and records there what is not known yet: its key
 * the name in lower case, its visibility the default one.
 */
public final class Cartographer {
  private final Visibility visibilityOfNew;

  public Cartographer(Visibility visibilityOfNew) {
    this.visibilityOfNew = visibilityOfNew;
  }

  /** What the event is about; an engagement's product and a product's type are known from it. */
  Subject subject(Handle handle, EventDraft draft) {
    var inventory = new Inventory(handle);
    var recorder = new InventoryRecorder(handle, visibilityOfNew);
    var stated = Optional.ofNullable(draft.productType()).flatMap(recorder::productType);
    var typeKey = stated.map(ProductType::key).orElse(null);
    var named = Optional.ofNullable(draft.product()).flatMap(of -> recorder.product(of, typeKey));
    var productKey = named.map(Product::key).orElse(null);
    var engagement =
        Optional.ofNullable(draft.engagement()).flatMap(of -> recorder.engagement(of, productKey));
    var product = named.or(() -> engagement.map(Engagement::product).flatMap(inventory::product));
    var productType =
        stated.or(() -> product.map(Product::productType).flatMap(inventory::productType));
    return new Subject(
        productType.map(ProductType::named).orElse(null),
        product.map(Product::named).orElse(null),
        engagement.map(Engagement::named).orElse(null),
        draft.test());
  }
}
