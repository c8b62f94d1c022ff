/** The identity of Slack users: their accounts and profiles. */
@NullMarked
package io.dojobell.slack.identity;

import org.jspecify.annotations.NullMarked;
