package io.dojobell.workspace.slack;

import java.time.Instant;

/** What Slack itself tells a user, as when a command failed. */
public record SlackbotMessage(String id, Instant at, String user, String text) {}
