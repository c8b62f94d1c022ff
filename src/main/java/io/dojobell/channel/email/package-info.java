/** Tells mailboxes: one mail a parcel, as text and as HTML, over SMTP. */
@NullMarked
package io.dojobell.channel.email;

import org.jspecify.annotations.NullMarked;
