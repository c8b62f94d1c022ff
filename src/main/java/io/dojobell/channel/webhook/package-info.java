/** Delivers to webhook endpoints: signed JSON, one POST for each event. */
@NullMarked
package io.dojobell.channel.webhook;

import org.jspecify.annotations.NullMarked;
