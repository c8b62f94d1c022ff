/**
 * Decides who hears of an event and how: pure, an event and the settings that concern it in, the
 * planned deliveries with their reasons out.
 */
@NullMarked
package io.dojobell.routing;

import org.jspecify.annotations.NullMarked;
