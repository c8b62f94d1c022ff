package io.dojobell.model;

/**
 * The channels that this process was configured for at its start.
 *
 * @param slackBot a bot token is set
 * @param slackIncomingWebhook the incoming webhook's URL is set
 * @param smtp a mail server is set
 */
public record AvailableChannels(boolean slackBot, boolean slackIncomingWebhook, boolean smtp) {}
