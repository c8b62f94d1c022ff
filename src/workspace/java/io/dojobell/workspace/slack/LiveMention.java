package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody was pinged: a live {@code <!channel>}, {@code <!here>} or {@code <@U…>} in a message.
 */
public record LiveMention(Message message, String mention) {
  private static final Pattern LIVE =
      Pattern.compile("<(!(?:channel|here|everyone|subteam\\^)[^>]*|@[UW][^>]*)>");
  // With parse=full or link_names Slack finds these by itself.
  private static final Pattern NAMED = Pattern.compile("@(channel|here|everyone)\\b");
  private static final Set<String> LIVE_TEXTS = Set.of("mrkdwn", "markdown");

  /** Every ping in the message. */
  static List<LiveMention> findIn(Message message, boolean linkNames) {
    List<LiveMention> pings = new ArrayList<>();
    search(message, message.text(), linkNames, pings);
    walk(message, message.blocks(), linkNames, pings);
    for (JsonNode attachment : message.attachments()) {
      for (String field : List.of("text", "pretext", "fallback", "title")) {
        search(message, attachment.path(field).asText(), linkNames, pings);
      }
      walk(message, attachment.path("blocks"), linkNames, pings);
    }
    return pings;
  }

  private static void walk(
      Message message, JsonNode node, boolean linkNames, List<LiveMention> pings) {
    String type = node.path("type").asText();
    if (LIVE_TEXTS.contains(type)) {
      search(message, node.path("text").asText(), linkNames, pings);
    }
    if (type.equals("broadcast") || (type.equals("user") && node.has("user_id"))) {
      pings.add(new LiveMention(message, node.toString()));
    }
    node.forEach(child -> walk(message, child, linkNames, pings));
  }

  private static void search(
      Message message, String text, boolean linkNames, List<LiveMention> pings) {
    Matcher live = LIVE.matcher(text);
    while (live.find()) {
      pings.add(new LiveMention(message, live.group()));
    }
    Matcher named = NAMED.matcher(text);
    while (linkNames && named.find()) {
      pings.add(new LiveMention(message, named.group()));
    }
  }
}
