/** Slack's blocks and escaping, for the channel and the app alike. */
@NullMarked
package io.dojobell.blockkit;

import org.jspecify.annotations.NullMarked;
