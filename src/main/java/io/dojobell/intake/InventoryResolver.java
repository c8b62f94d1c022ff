package io.dojobell.intake;

import io.dojobell.model.Engagement;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Reference;
import io.dojobell.model.Visibility;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryRecorder;
import io.dojobell.store.TestPages;
import io.dojobell.store.TestPages.Test;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things that an event is about in the inventory, and records there what is not known
 * yet: its key the name in lower case, its visibility the default one.
 */
final class InventoryResolver {
  private final Visibility visibilityOfNew;

  InventoryResolver(Visibility visibilityOfNew) {
    this.visibilityOfNew = visibilityOfNew;
  }

  /**
   * Returns the subject of the event: an engagement's product and a product's type are known from
   * it, and where the event names neither, both are those of the test whose page it names.
   */
  Subject subject(Handle handle, EventDraft draft, Instant now) {
    var inventory = new Inventory(handle);
    var recorder = new InventoryRecorder(handle, visibilityOfNew);
    var stated = Optional.ofNullable(draft.productType()).flatMap(recorder::productType);
    var typeKey = stated.map(ProductType::key).orElse(null);
    var named = Optional.ofNullable(draft.product()).flatMap(of -> recorder.product(of, typeKey));
    var productKey = named.map(Product::key).orElse(null);
    var recorded =
        Optional.ofNullable(draft.engagement()).flatMap(of -> recorder.engagement(of, productKey));
    var isNamed = named.isPresent() || recorded.isPresent();
    var test = isNamed ? Optional.<Test>empty() : new TestPages(handle).find(draft.content().url());
    var engagement = recorded.or(() -> test.map(Test::engagement).flatMap(inventory::engagement));
    var product =
        named
            .or(() -> engagement.map(Engagement::product).flatMap(inventory::product))
            .or(() -> test.map(Test::product).flatMap(inventory::product));
    var productType =
        stated.or(() -> product.map(Product::productType).flatMap(inventory::productType));
    var subject =
        new Subject(
            productType.map(ProductType::toRef).orElse(null),
            product.map(Product::toRef).orElse(null),
            engagement.map(Engagement::toRef).orElse(null),
            draft.test() != null ? draft.test() : test.map(Test::name).orElse(null));
    if (isNamed && draft.product() instanceof Reference.NameAndPage) {
      rememberTest(handle, draft, subject, now);
    }
    return subject;
  }

  /**
   * Records what the test is about: DefectDojo names its product and engagement once, and later
   * only its page.
   */
  private static void rememberTest(Handle handle, EventDraft draft, Subject subject, Instant now) {
    var test = new Test(key(subject.product()), key(subject.engagement()), subject.test());
    new TestPages(handle).put(draft.content().url(), test, now);
  }

  private static @Nullable String key(@Nullable NamedRef thing) {
    return thing == null ? null : thing.key();
  }
}
