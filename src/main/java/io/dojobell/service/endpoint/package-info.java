/** Webhook endpoints. */
@NullMarked
package io.dojobell.service.endpoint;

import org.jspecify.annotations.NullMarked;
