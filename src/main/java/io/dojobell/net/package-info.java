/**
 * Outbound HTTP: allowed targets, one POST without redirects, the meaning of its answer, and
 * back-off.
 */
@NullMarked
package io.dojobell.net;

import org.jspecify.annotations.NullMarked;
