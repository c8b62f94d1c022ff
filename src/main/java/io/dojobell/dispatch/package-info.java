/**
 * Takes what is due from the outbox, a destination at a time, and has it delivered: pace, retries,
 * and the place where storms, threads and fallbacks are decided.
 */
@NullMarked
package io.dojobell.dispatch;

import org.jspecify.annotations.NullMarked;
