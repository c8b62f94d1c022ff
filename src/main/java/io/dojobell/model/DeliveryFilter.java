package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/** A filter of the delivery log; null matches all. */
public record DeliveryFilter(
    @Nullable DeliveryState state,
    @Nullable Channel channel,
    @Nullable Destination destination,
    @Nullable String username) {
  /** Matches all deliveries. */
  public static final DeliveryFilter ALL = new DeliveryFilter(null, null, null, null);
}
