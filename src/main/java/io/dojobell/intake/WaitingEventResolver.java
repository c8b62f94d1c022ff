package io.dojobell.intake;

import io.dojobell.model.Event;
import io.dojobell.model.Event.Subject;
import io.dojobell.model.NamedRef;
import io.dojobell.model.Product;
import io.dojobell.model.ProductType;
import io.dojobell.model.Reference;
import io.dojobell.store.Events;
import io.dojobell.store.Inventory;
import io.dojobell.store.InventoryLookup;
import io.dojobell.store.WaitingEvents;
import io.dojobell.store.WaitingEvents.WaitingEvent;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of events that have waited, once their product has been read. */
record WaitingEventResolver(Handle handle) {

  /**
   * Returns the event as it is now, and removes it from those that wait; empty if it is not stored
   * any more.
   */
  Optional<Event> release(WaitingEvent waiting) {
    new WaitingEvents(handle).remove(waiting.event());
    var found = new Events(handle).event(waiting.event());
    if (found.isEmpty()) {
      return found;
    }
    var event = found.get();
    var subject = subject(event.subject(), waiting.productName());
    if (subject.equals(event.subject())) {
      return found;
    }
    var now = event.withSubject(subject);
    new Events(handle).updateSubject(now);
    return Optional.of(now);
  }

  /**
   * Returns the subject: an event about a product stays so, or is about nothing, as a type alone
   * has more viewers.
   */
  private Subject subject(Subject stored, @Nullable String name) {
    var found = name == null ? knownProduct(stored) : productNamed(name);
    if (found.isEmpty()) {
      return new Subject(
          null, name == null ? stored.product() : null, stored.engagement(), stored.test());
    }
    var product = found.get();
    var type =
        Optional.ofNullable(stored.productType())
            .or(() -> typeOf(product).map(ProductType::toRef))
            .orElse(null);
    return new Subject(type, product.toRef(), stored.engagement(), stored.test());
  }

  private Optional<Product> knownProduct(Subject stored) {
    return Optional.ofNullable(stored.product()).map(NamedRef::key).flatMap(this::product);
  }

  /** Returns the product that has this name now, for an event that named it by name only. */
  private Optional<Product> productNamed(String name) {
    return new InventoryLookup(handle)
        .product(new Reference.NameAndPage(name, null))
        .filter(match -> name.equals(match.sourceName()))
        .map(InventoryLookup.Match::item);
  }

  private Optional<Product> product(String key) {
    return new Inventory(handle).product(key);
  }

  private Optional<ProductType> typeOf(Product product) {
    return Optional.ofNullable(product.productType()).flatMap(new Inventory(handle)::productType);
  }
}
