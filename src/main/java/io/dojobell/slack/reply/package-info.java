/** Replies to commands and buttons, as blocks. */
@NullMarked
package io.dojobell.slack.reply;

import org.jspecify.annotations.NullMarked;
