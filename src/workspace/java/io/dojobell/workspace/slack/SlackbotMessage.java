package io.dojobell.workspace.slack;

import java.time.Instant;

/** A message of Slack itself to a user, as when a command failed. */
public record SlackbotMessage(String id, Instant at, String user, String text) {}
