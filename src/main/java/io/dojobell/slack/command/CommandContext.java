package io.dojobell.slack.command;

import io.dojobell.model.User;

/**
 * The person who typed a command, and the place.
 *
 * @param channelId the Slack channel it was typed in
 */
public record CommandContext(User user, String channelId) {}
