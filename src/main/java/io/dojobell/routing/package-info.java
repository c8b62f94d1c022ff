/**
 * Decides who is notified of an event and how: pure functions from an event and the settings that
 * concern it to the planned deliveries with their reasons.
 */
@NullMarked
package io.dojobell.routing;

import org.jspecify.annotations.NullMarked;
