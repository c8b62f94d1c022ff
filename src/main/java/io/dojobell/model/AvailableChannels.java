package io.dojobell.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The destinations that this process can deliver to, as configured at its start.
 *
 * @param missing what is not configured, by the kind of destination that needs it: {@code no bot
 *     token}
 */
public record AvailableChannels(Map<Class<? extends Destination>, String> missing) {
  public AvailableChannels {
    missing = Map.copyOf(missing);
  }

  /**
   * Returns the channels of Slack and email.
   *
   * @param slackBot whether a bot token is set
   * @param slackIncomingWebhook whether the incoming webhook's URL is set
   * @param smtp whether a mail server is set
   */
  public static AvailableChannels of(boolean slackBot, boolean slackIncomingWebhook, boolean smtp) {
    return new AvailableChannels(Map.of())
        .require(Destination.SlackChannel.class, slackBot, "no bot token")
        .require(Destination.SlackUser.class, slackBot, "no bot token")
        .require(
            Destination.SlackIncomingWebhook.class, slackIncomingWebhook, "no incoming webhook")
        .require(Destination.Mailbox.class, smtp, "no mail server");
  }

  /** Returns the channels without that kind of destination, unless it is configured. */
  public AvailableChannels require(
      Class<? extends Destination> kind, boolean isConfigured, String without) {
    if (isConfigured) {
      return this;
    }
    var all = new HashMap<>(missing);
    all.put(kind, without);
    return new AvailableChannels(all);
  }

  /** Returns what is not configured that the destination needs; empty: nothing. */
  public Optional<String> missing(Destination destination) {
    return Optional.ofNullable(missing.get(destination.getClass()));
  }

  /** Returns whether all is configured that such destinations need. */
  public boolean has(Class<? extends Destination> kind) {
    return !missing.containsKey(kind);
  }
}
