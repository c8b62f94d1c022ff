/** The Slack app: handlers of commands, buttons and events, the identity of users, and replies. */
@NullMarked
package io.dojobell.slack;

import org.jspecify.annotations.NullMarked;
