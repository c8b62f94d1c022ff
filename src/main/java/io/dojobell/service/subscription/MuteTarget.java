package io.dojobell.service.subscription;

import io.dojobell.model.EventType;
import java.util.Set;

/** The subject of a mute. */
public sealed interface MuteTarget {
  /** All events. */
  record Everything() implements MuteTarget {}

  /** Events of these types. */
  record Types(Set<EventType> types) implements MuteTarget {
    public Types {
      types = Set.copyOf(types);
    }
  }

  /** {@code other} events of this custom type, which no setting names. */
  record OfTypeName(String name) implements MuteTarget {}

  /** Events of a product, by its name or key. */
  record OfProduct(String name) implements MuteTarget {}
}
