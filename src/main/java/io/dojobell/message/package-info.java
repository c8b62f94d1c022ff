/**
 * The content of messages before any channel renders it: pure, so that all channels say the same.
 */
@NullMarked
package io.dojobell.message;

import org.jspecify.annotations.NullMarked;
