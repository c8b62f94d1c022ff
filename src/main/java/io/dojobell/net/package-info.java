/**
 * Outbound HTTP: which targets are allowed, one POST without redirects, what its answer means, and
 * back-off.
 */
@NullMarked
package io.dojobell.net;

import org.jspecify.annotations.NullMarked;
