/** Slack: channels, direct messages and the incoming webhook. */
@NullMarked
package io.dojobell.channel.slack;

import org.jspecify.annotations.NullMarked;
