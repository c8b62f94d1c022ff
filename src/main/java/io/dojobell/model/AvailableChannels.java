package io.dojobell.model;

/**
 * Which channels this process was started with the means for.
 *
 * @param slackBot a bot token is set
 * @param slackIncomingWebhook the incoming webhook's URL is set
 * @param smtp a mail server is set
 */
public record AvailableChannels(boolean slackBot, boolean slackIncomingWebhook, boolean smtp) {}
