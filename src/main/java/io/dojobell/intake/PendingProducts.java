package io.dojobell.intake;

import io.dojobell.model.Event.Subject;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Knows which events wait to be routed until the product that they concern has been read from
 * DefectDojo: who may view it is not known yet.
 */
public interface PendingProducts {
  /** No product is read, so no event waits. */
  PendingProducts NONE =
      new PendingProducts() {
        @Override
        public Optional<PendingProduct> of(Handle handle, EventDraft draft, Subject subject) {
          return Optional.empty();
        }

        @Override
        public void afterCommit() {}
      };

  /**
   * A product to be read.
   *
   * @param id its id in DefectDojo
   * @param name the event's name for the product, where it names no page of it
   */
  record PendingProduct(long id, @Nullable String name) {}

  /**
   * Returns the product to be read before the event is routed; empty: it may be routed.
   *
   * @param subject the things the event is about, as far as they are known
   */
  Optional<PendingProduct> of(Handle handle, EventDraft draft, Subject subject);

  /** Wakes the reader of products, once a waiting event is committed. */
  void afterCommit();
}
