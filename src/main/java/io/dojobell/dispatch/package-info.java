/**
 * Takes what is due from the outbox, a destination at a time, and has it delivered; decides about
 * rate limits, retries, batches, threads and fallbacks.
 */
@NullMarked
package io.dojobell.dispatch;

import org.jspecify.annotations.NullMarked;
