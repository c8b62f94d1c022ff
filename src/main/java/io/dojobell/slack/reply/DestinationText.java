package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Destination;
import io.dojobell.model.Destination.SlackChannel;

/** Names destinations for people: a channel as a mention, a person by the account. */
public final class DestinationText {
  private static final int MAX_LENGTH = 200;

  private DestinationText() {}

  /** Returns the destination in Slack's mrkdwn, within a line. */
  public static String of(Destination destination) {
    return switch (destination) {
      case SlackChannel(var id) when SlackChannel.isId(id) -> "<#" + id + ">";
      case SlackChannel(var name) -> escape(name);
      case Destination.SlackUser(var username) -> "direct messages to " + escape(username);
      case Destination.SlackIncomingWebhook _ -> "Slack's incoming webhook";
      case Destination.Mailbox(var address) -> escape(address);
      // Its id is a fingerprint of the URL, which says nothing; its beginning is enough to
      // distinguish two.
      case Destination.TeamsWebhook(var id) ->
          "Teams webhook " + escape(id.substring(0, Math.min(8, id.length())));
      case Destination.Endpoint(var id) -> "webhook " + id;
      case Destination.Inbox(var user) -> "in-app alerts of " + owner(user);
      case Destination.NoAddress(var channel, var user) ->
          channel.words().subject() + " of " + owner(user) + " (no address)";
    };
  }

  private static String owner(String user) {
    return user.equals(Destination.SYSTEM) ? "the team" : escape(user);
  }

  private static String escape(String text) {
    return Mrkdwn.escape(MAX_LENGTH, text);
  }
}
