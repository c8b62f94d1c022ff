package io.dojobell.slack.command;

import io.dojobell.slack.command.CommandTopic.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The help: all commands by group, and each in detail; nothing that the reader may not use. */
public final class CommandHelp {
  /** The commands, in the order of the help. */
  static final List<CommandTopic> TOPICS =
      List.of(
          new CommandTopic("subscribe", Group.NOTIFY, "get scan results by direct message")
              .purpose(
                  "Get notified about events, of all products or of one. Without `via`: in Slack.")
              .usage("subscribe <events> [to <product>] [via <channels>] [min <severity>]")
              .examples(
                  "subscribe scans",
                  "subscribe slas to web-api via slack,email min high",
                  "subscribe all to \"Web API\""),
          new CommandTopic("unsubscribe", Group.NOTIFY, "stop them; in-app alerts are unchanged")
              .purpose(
                  "Stop notifications, of all products or of one. Without `via`: on all channels"
                      + " but your in-app alerts.")
              .aliases("stop", "unfollow")
              .usage("unsubscribe <events> [from <product>] [via <channels>]")
              .examples(
                  "unsubscribe scans from web-api",
                  "unsubscribe slas via email",
                  "unsubscribe all"),
          new CommandTopic("settings", Group.NOTIFY, "change everything in one form")
              .aliases("config", "preferences"),
          new CommandTopic("test", Group.NOTIFY, "send yourself a test")
              .purpose("Send yourself a test over each of your channels, or one.")
              .usage("test [slack|email|webhook|alert]")
              .examples("test", "test email"),
          new CommandTopic("link", Group.NOTIFY, "link an account with a different email")
              .usage("link <email or code>")
              .examples("link you@example.com", "link 123456"),
          new CommandTopic("mute", Group.PAUSE, "mute a product, an event type or everything")
              .aliases("pause", "snooze")
              .purpose(
                  "Mute a product, an event type or everything, for a while or until you unmute"
                      + " it.")
              .usage("mute <product|events|all> [for 2h|until tomorrow]")
              .examples("mute web-api for 2h", "mute scans until mon 09:00", "mute all for 1d"),
          new CommandTopic("unmute", Group.PAUSE, "get its notifications again")
              .purpose("End a mute, or all of them.")
              .aliases("resume")
              .usage("unmute [product|events|all]")
              .examples("unmute web-api", "unmute"),
          new CommandTopic("quiet", Group.PAUSE, "hold notifications during these hours")
              .usage("quiet <from>-<to> [time zone], or off")
              .examples("quiet 20:00-08:00", "quiet 20:00-08:00 Europe/Berlin", "quiet off"),
          new CommandTopic("digest", Group.PAUSE, "get one daily digest")
              .purpose("Get one combined message in Slack and email, daily or weekly.")
              .usage("digest daily|weekly [day] <time>, or off")
              .examples("digest daily 09:00", "digest weekly mon 09:00", "digest off"),
          new CommandTopic("subscriptions", Group.LOOK_UP, "show your subscriptions")
              .aliases("list"),
          new CommandTopic("alerts", Group.LOOK_UP, "show your inbox")
              .aliases("inbox")
              .purpose("Show your inbox, mark all as read, or empty it; both can be undone.")
              .usage("alerts [unread|read|clear]")
              .examples("alerts", "alerts unread", "alerts read", "alerts clear"),
          new CommandTopic("why", Group.LOOK_UP, "explain the last message, and what was held back")
              .usage("why [delivery]")
              .examples("why"),
          new CommandTopic("products", Group.LOOK_UP, "find products")
              .usage("products [words]")
              .examples("products", "products web"),
          new CommandTopic("status", Group.LOOK_UP, "show service status"),
          new CommandTopic("version", Group.LOOK_UP, "show the version, and whom to ask")
              .aliases("about", "feedback"),
          new CommandTopic("here", Group.CHANNEL, "configure this channel")
              .purpose("Choose what this channel gets. Alone, it opens a form.")
              .usage("here [subscribe|unsubscribe|list]")
              .examples(
                  "here",
                  "here subscribe scans to web-api min high",
                  "here unsubscribe scans",
                  "here list"),
          new CommandTopic("admin", Group.CHANNEL, "change the system settings"));

  private CommandHelp() {}

  /** Returns the topics that a person may use. */
  static List<CommandTopic> topics(boolean isAdmin) {
    return TOPICS.stream().filter(topic -> isAdmin || !topic.adminOnly()).toList();
  }

  /** Returns the command of that name or alias. */
  static Optional<CommandTopic> find(String word) {
    var name = word.toLowerCase(Locale.ROOT);
    return TOPICS.stream().filter(topic -> topic.isNamed(name)).findFirst();
  }

  /** Returns each group that the person may use: its label, and a line for each command. */
  public static List<String> groups(boolean isAdmin) {
    var groups = new ArrayList<String>();
    for (var group : Group.values()) {
      var topics = topics(isAdmin).stream().filter(topic -> topic.group() == group).toList();
      if (!topics.isEmpty()) {
        var lines = topics.stream().map(CommandTopic::line).collect(Collectors.joining("\n"));
        groups.add("*" + group.label() + "*\n" + lines);
      }
    }
    return groups;
  }

  /**
   * Returns one command in detail.
   *
   * @return empty: there is none of that name, or the person may not use it
   */
  public static Optional<String> details(String name, boolean isAdmin) {
    return find(name).filter(topic -> isAdmin || !topic.adminOnly()).map(CommandTopic::details);
  }

  /** Returns true if the suggested command is one that a person may use. */
  public static boolean isAllowed(String command, boolean isAdmin) {
    return isAdmin
        || TOPICS.stream()
            .filter(CommandTopic::adminOnly)
            .noneMatch(topic -> (command + " ").startsWith("/dojo " + topic.name() + " "));
  }
}
