package io.dojobell.slack.command;

import java.util.regex.Pattern;

/** The command in a message to the bot. */
final class MentionedCommand {
  private static final Pattern MENTION = Pattern.compile("<@[^<>]{1,100}>[\\s:,]*");

  private MentionedCommand() {}

  /**
   * Returns the words after the first mention of a message, which is the bot's; without words after
   * it, those before it; without a mention, all.
   *
   * @param text as Slack sends it
   */
  static String of(String text) {
    var mention = MENTION.matcher(text);
    if (!mention.find()) {
      return text.strip();
    }
    var after = text.substring(mention.end()).strip();
    return after.isEmpty() ? text.substring(0, mention.start()).strip() : after;
  }
}
