/**
 * Takes an event in: known before? then routed and stored with its deliveries, in one durable
 * transaction that many may share.
 */
@NullMarked
package io.dojobell.intake;

import org.jspecify.annotations.NullMarked;
