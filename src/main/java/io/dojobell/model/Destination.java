package io.dojobell.model;

/**
 * One address on one channel. Its text form is the key it is claimed by, kept in the database and
 * shown in the API; it never holds a secret.
 */
public sealed interface Destination {
  /** A destination in Slack. */
  sealed interface InSlack extends Destination {}

  /** A Slack channel by id, or by name with {@code #}. */
  record SlackChannel(String id) implements InSlack {
    /** Returns whether the text is a channel's id, and not its name. */
    public static boolean isId(String text) {
      return text.matches("[CG][A-Z0-9]+");
    }
  }

  /**
   * A user's direct messages in Slack. Named by the account, not by the Slack user, who is found by
   * email and may change; so the order of one person's messages is kept when it does.
   */
  record SlackUser(String username) implements InSlack {}

  /** The incoming webhook that installing the app gave; it posts to one channel. */
  record SlackIncomingWebhook() implements InSlack {}

  /** A mailbox, by its address. */
  record Mailbox(String address) implements Destination {}

  /** A Teams webhook, by the fingerprint of its URL, which is a secret. */
  record TeamsWebhook(String id) implements Destination {}

  /** A webhook endpoint. */
  record Endpoint(long id) implements Destination {}

  /** A user's alert inbox, or {@link #SYSTEM}'s. */
  record Inbox(String user) implements Destination {}

  /** The place of a delivery for which there is no address, by whose it would be. */
  record NoAddress(Channel channel, String owner) implements Destination {}

  /** The owner of the system inbox, and of a system address that is not set. */
  String SYSTEM = "system";

  /** Returns the channel that delivers to it. */
  default Channel channel() {
    return switch (this) {
      case InSlack _ -> Channel.SLACK;
      case Mailbox _ -> Channel.EMAIL;
      case TeamsWebhook _ -> Channel.TEAMS;
      case Endpoint _ -> Channel.WEBHOOK;
      case Inbox _ -> Channel.ALERT;
      case NoAddress(var channel, _) -> channel;
    };
  }

  /** Returns whether its messages interrupt people; see {@link Channel#interruptsPeople}. */
  default boolean interruptsPeople() {
    return !(this instanceof NoAddress) && channel().interruptsPeople();
  }

  /** Returns the text form, read back by {@link #parse}. */
  default String text() {
    return switch (this) {
      case SlackChannel(var id) -> "slack:" + id;
      case SlackUser(var username) -> "slack:@" + username;
      case SlackIncomingWebhook _ -> "slack:incoming-webhook";
      case Mailbox(var address) -> "mailto:" + address;
      case TeamsWebhook(var id) -> "teams:" + id;
      case Endpoint(var id) -> "webhook:" + id;
      case Inbox(var user) -> "alert:" + user;
      case NoAddress(var channel, var owner) -> "none:" + channel.wireName() + ":" + owner;
    };
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Destination parse(String text) {
    var colon = text.indexOf(':');
    var rest = text.substring(colon + 1);
    return switch (text.substring(0, Math.max(colon, 0))) {
      case "slack" -> slack(rest);
      case "mailto" -> new Mailbox(rest);
      case "teams" -> new TeamsWebhook(rest);
      case "webhook" -> new Endpoint(Long.parseLong(rest));
      case "alert" -> new Inbox(rest);
      case "none" -> noAddress(rest);
      default -> throw new IllegalArgumentException("Not a destination: " + text);
    };
  }

  private static Destination slack(String rest) {
    if (rest.startsWith("@")) {
      return new SlackUser(rest.substring(1));
    }
    return rest.equals("incoming-webhook") ? new SlackIncomingWebhook() : new SlackChannel(rest);
  }

  private static Destination noAddress(String rest) {
    var colon = rest.indexOf(':');
    var channel = Channel.of(rest.substring(0, Math.max(colon, 0)));
    return new NoAddress(
        channel.orElseThrow(() -> new IllegalArgumentException("Not a destination: none:" + rest)),
        rest.substring(colon + 1));
  }
}
