package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.AuditedChange;
import io.dojobell.model.PageKey;
import io.dojobell.model.Visibility;
import io.dojobell.store.AuditLog;
import io.dojobell.store.ProductVisibility;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/**
 * Closes the products of a DefectDojo that is read from now on: who may view one is up to
 * DefectDojo, so what was not read yet, or may not be read, is open to nobody.
 *
 * @param visibilityOfNew open: set so by who runs Dojobell, and nothing is closed
 */
record ProductCloser(DefectDojoUrls urls, Visibility visibilityOfNew, InstantSource clock) {

  /** Makes them products for their members, but for those that an admin has opened. */
  void close(Handle handle) {
    var pages = PageKey.site(urls.url());
    if (visibilityOfNew == Visibility.OPEN || pages.isEmpty()) {
      return;
    }
    new ProductVisibility(handle)
        .restrictOpenProducts(pages.get())
        .forEach(product -> recordClosed(handle, product, clock));
  }

  /** Records that a product is for its members now. */
  static void recordClosed(Handle handle, String product, InstantSource clock) {
    new AuditLog(handle)
        .add(
            new AuditedChange(
                clock.instant(),
                "DefectDojo",
                "The product " + product + ": now for its members only"));
  }
}
