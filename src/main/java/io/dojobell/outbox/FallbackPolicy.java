package io.dojobell.outbox;

import io.dojobell.model.Delivery;
import io.dojobell.model.Destination;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Chooses the destinations of a delivery that cannot be made (src/docs/reference.md, Fallback). */
@FunctionalInterface
public interface FallbackPolicy {
  FallbackPolicy NONE = (_, _) -> List.of();

  /** Returns the other destinations; none if there is no fallback for it. */
  List<Destination> destinations(Handle handle, Delivery delivery);
}
