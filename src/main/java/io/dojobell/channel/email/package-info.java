/** Delivers to mailboxes: one mail for a message batch, as text and as HTML, over SMTP. */
@NullMarked
package io.dojobell.channel.email;

import org.jspecify.annotations.NullMarked;
