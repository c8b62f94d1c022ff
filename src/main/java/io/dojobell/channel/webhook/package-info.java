/** Tells webhook endpoints: signed JSON, one POST an event. */
@NullMarked
package io.dojobell.channel.webhook;

import org.jspecify.annotations.NullMarked;
