/**
 * The ways to deliver. Each has a package of its own with its {@link io.dojobell.channel.Notifier}
 * and the rendering of its messages; {@code Notifier} and {@code Outcome} are all that dispatch
 * knows of them.
 */
@NullMarked
package io.dojobell.channel;

import org.jspecify.annotations.NullMarked;
