package io.dojobell.workspace.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes the text of a command that has {@code should_escape}, as Slack does. */
final class CommandTextEscaper {
  private static final Pattern ENTITY =
      Pattern.compile(
          "(?<url>https?://[^\\s<>]+)|(?<mail>[\\w.+-]+@[\\w-]+\\.[\\w.-]+)"
              + "|(?<![\\w<])@(?<user>[\\w.-]+)|(?<![\\w<])#(?<channel>[\\w-]+)|(?<html>[&<>])");

  private CommandTextEscaper() {}

  /** Users, channels, links and addresses as Slack's live links; known ones only. */
  static String escape(String text, UserDirectory people, Conversations conversations) {
    if (text.contains("<@") || text.contains("<#") || text.contains("<http")) {
      return text; // already as Slack sends it
    }
    Matcher matcher = ENTITY.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(replacement(matcher, people, conversations)));
    }
    return matcher.appendTail(out).toString();
  }

  private static String replacement(
      Matcher found, UserDirectory people, Conversations conversations) {
    if (found.group("url") != null) {
      return "<" + found.group() + ">";
    }
    if (found.group("mail") != null) {
      return "<mailto:" + found.group() + "|" + found.group() + ">";
    }
    if (found.group("user") != null) {
      return people
          .byName(found.group("user"))
          .map(user -> "<@" + user.id() + "|" + user.name() + ">")
          .orElse(found.group());
    }
    if (found.group("channel") != null) {
      return conversations
          .byName(found.group("channel"))
          .map(channel -> "<#" + channel.id() + "|" + channel.name() + ">")
          .orElse(found.group());
    }
    return switch (found.group()) {
      case "&" -> "&amp;";
      case "<" -> "&lt;";
      default -> "&gt;";
    };
  }
}
