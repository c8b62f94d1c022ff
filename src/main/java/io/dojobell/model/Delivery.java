package io.dojobell.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event to one destination, with why it was chosen and its state.
 *
 * @param id ascending in the order deliveries were stored
 * @param event the event's id
 * @param username whom it is for; null for the system's and routes' deliveries
 * @param reason the rule that chose it, or why it was not sent, in words
 * @param tries attempts begun so far
 * @param toldIn the delivery in whose message this one was told, if merged
 */
public record Delivery(
    long id,
    String event,
    Destination destination,
    @Nullable String username,
    DeliveryState state,
    String reason,
    int tries,
    @Nullable String lastError,
    Instant createdAt,
    @Nullable Instant nextTryAt,
    @Nullable Instant sentAt,
    @Nullable Long toldIn) {}
