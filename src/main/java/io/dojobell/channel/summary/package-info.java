/**
 * Several events sent together: the content of email and Teams messages for a batch of more than
 * one.
 */
@NullMarked
package io.dojobell.channel.summary;

import org.jspecify.annotations.NullMarked;
