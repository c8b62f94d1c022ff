/** Deliveries: their log, their explanations and test messages. */
@NullMarked
package io.dojobell.service.delivery;

import org.jspecify.annotations.NullMarked;
