/**
 * Slack's requests before they reach a handler: signature, de-duplication, the servlet, replies
 * within Slack's time limit.
 */
@NullMarked
package io.dojobell.slack.bolt;

import org.jspecify.annotations.NullMarked;
