/** Slack's requests: commands and buttons, who sends them, and what they are answered. */
@NullMarked
package io.dojobell.slack;

import org.jspecify.annotations.NullMarked;
