/** The tokens of the HTTP API. */
@NullMarked
package io.dojobell.service.token;

import org.jspecify.annotations.NullMarked;
