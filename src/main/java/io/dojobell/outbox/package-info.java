/** The deliveries: added, claimed, settled. The one place that knows their states. */
@NullMarked
package io.dojobell.outbox;

import org.jspecify.annotations.NullMarked;
