package io.dojobell.outbox;

import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Where a delivery goes in place of one that cannot be made (SPEC section 4, fallback). */
@FunctionalInterface
public interface Alternatives {
  Alternatives NONE = (_, _) -> Optional.empty();

  /** The other destination; empty if there is none for it. */
  Optional<Destination> of(Handle handle, Delivery delivery);
}
