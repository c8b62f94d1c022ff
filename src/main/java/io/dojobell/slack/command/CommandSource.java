package io.dojobell.slack.command;

/**
 * The Slack user who sent a command, and the place.
 *
 * @param user the Slack user's id
 * @param team the Slack team that the request came from
 * @param channel the Slack channel or direct message it was sent in
 */
public record CommandSource(String user, String team, String channel) {}
