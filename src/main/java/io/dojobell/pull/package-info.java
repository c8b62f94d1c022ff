/**
 * Reads what DefectDojo knows over its REST API v2: who may view what, and what has dates.
 *
 * <p>A round reads each {@link io.dojobell.pull.Resource} once, a page at a time. What a page holds
 * and how far reading is are stored in one transaction, so a round that was broken off goes on
 * where it was. Requests follow one another, never two at once.
 */
@NullMarked
package io.dojobell.pull;

import org.jspecify.annotations.NullMarked;
