/** What commands and buttons are answered, as blocks. */
@NullMarked
package io.dojobell.slack.reply;

import org.jspecify.annotations.NullMarked;
