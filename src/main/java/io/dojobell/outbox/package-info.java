/** The deliveries: added, claimed, settled. Only this package changes their states. */
@NullMarked
package io.dojobell.outbox;

import org.jspecify.annotations.NullMarked;
