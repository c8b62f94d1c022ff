package io.dojobell.model;

import java.time.Instant;

/**
 * A hold of a delivery for its person.
 *
 * @param until when the delivery is sent
 */
public record Hold(Instant until, HoldReason reason) {}
