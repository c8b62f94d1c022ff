/**
 * Accepts events: duplicates are recognised, the others are routed and stored with their
 * deliveries, in one durable transaction that many may share.
 */
@NullMarked
package io.dojobell.intake;

import org.jspecify.annotations.NullMarked;
