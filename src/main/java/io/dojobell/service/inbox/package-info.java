/** In-app alerts. */
@NullMarked
package io.dojobell.service.inbox;

import org.jspecify.annotations.NullMarked;
