/** The HTTP API: resources, and the JSON that they read and write. */
@NullMarked
package io.dojobell.api;

import org.jspecify.annotations.NullMarked;
