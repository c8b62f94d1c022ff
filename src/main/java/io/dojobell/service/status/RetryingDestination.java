package io.dojobell.service.status;

import io.dojobell.model.Destination;
import java.time.Instant;

/**
 * A destination whose deliveries are retried.
 *
 * @param count how many of its deliveries wait for a retry
 * @param oldest since when the one waits that waits longest
 * @param why the last error; empty if there is none
 */
public record RetryingDestination(
    Destination destination, long count, Instant oldest, String why) {}
