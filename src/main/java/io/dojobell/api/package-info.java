/** The HTTP API: one resource and its JSON per thing. */
@NullMarked
package io.dojobell.api;

import org.jspecify.annotations.NullMarked;
