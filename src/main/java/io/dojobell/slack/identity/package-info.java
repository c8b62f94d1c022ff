/** Who a Slack user is. */
@NullMarked
package io.dojobell.slack.identity;

import org.jspecify.annotations.NullMarked;
