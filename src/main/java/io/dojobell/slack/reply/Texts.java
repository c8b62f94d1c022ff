package io.dojobell.slack.reply;

import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.Channel;
import io.dojobell.model.EnglishText;
import io.dojobell.model.EventType;
import io.dojobell.model.EventType.EventGroup;
import io.dojobell.model.TextSanitizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Formats sets of things as text. */
public final class Texts {
  private Texts() {}

  /** Returns {@code Slack, email and alerts}. */
  public static String channels(Collection<Channel> channels) {
    return EnglishText.enumerate(
        channels.stream().sorted().map(channel -> channel.words().choice()).toList());
  }

  /**
   * Returns the name of a channel among those that are offered; the webhooks of the team are
   * nobody's own.
   */
  public static String channel(Channel channel, Collection<Channel> offered) {
    if (channel == Channel.WEBHOOK && offered.contains(Channel.TEAMS)) {
      return "webhooks";
    }
    return channel == Channel.ALERT ? "in-app" : channel.words().choice();
  }

  /** Returns {@code every event}, whole groups by name, else the labels. */
  static String events(Set<EventType> events) {
    if (events.size() == EventType.values().length) {
      return "every event";
    }
    var left = EnumSet.noneOf(EventType.class);
    left.addAll(events);
    var names = new java.util.ArrayList<String>();
    for (var theme : EventGroup.values()) {
      var all = theme.types();
      if (theme != EventGroup.MORE && all.size() > 1 && left.containsAll(all)) {
        names.add(theme.label());
        left.removeAll(all);
      }
    }
    left.stream().map(EventType::shortLabel).forEach(names::add);
    return EnglishText.enumerate(names);
  }

  /** Returns {@code Scan added: Slack and email}. */
  public static String row(EventType type, Set<Channel> channels) {
    return type.shortLabel() + ": " + (channels.isEmpty() ? "nothing" : channels(channels));
  }

  /** Returns the text with a capital at the beginning. */
  public static String capitalize(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Returns outside text in bold, which can neither forge nor break the line. */
  public static String bold(int most, String text) {
    return "*" + Mrkdwn.escape(most, TextSanitizer.singleLine(text).replace('*', '∗')) + "*";
  }

  /** Returns a command to be typed, as code. */
  static String code(String command) {
    return "`" + Mrkdwn.inlineCode(300, TextSanitizer.singleLine(command)) + "`";
  }

  /** Returns a product's name as it can be typed. */
  static String quoteName(String name) {
    return name.matches("[\\p{L}\\p{N}._@+-]+") ? name : "\"" + name.replace("\"", "") + "\"";
  }

  static String eventTypesArgument(Set<EventType> events) {
    if (events.size() == EventType.values().length) {
      return "all";
    }
    for (var theme : EventGroup.values()) {
      var all = theme.types();
      if (theme != EventGroup.MORE && events.equals(Set.copyOf(all))) {
        return theme.wireName();
      }
    }
    return String.join(", ", events.stream().sorted().map(EventType::wireName).toList());
  }
}
