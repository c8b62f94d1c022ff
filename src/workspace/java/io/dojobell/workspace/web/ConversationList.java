package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackChannel;
import io.dojobell.workspace.slack.SlackUser;
import io.dojobell.workspace.slack.SlackWorkspace;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conversations that one person sees, and the messages in them. */
final class ConversationList {
  private final SlackWorkspace slack;
  private final Reads reads;

  ConversationList(SlackWorkspace slack, Reads reads) {
    this.slack = slack;
    this.reads = reads;
  }

  ArrayNode of(SlackUser as) {
    ArrayNode list = Json.array();
    slack.place(as.id()); // the direct messages with the app are there from the start
    for (SlackChannel channel : slack.channels()) {
      if (channel.isDirect() ? channel.with().equals(as.id()) : sees(as, channel)) {
        list.add(conversation(as, channel));
      }
    }
    return list;
  }

  // A guest is in no private channel here.
  private static boolean sees(SlackUser as, SlackChannel channel) {
    return !as.isGuest() || !channel.isPrivate();
  }

  private ObjectNode conversation(SlackUser as, SlackChannel channel) {
    List<Message> all = slack.messages(channel.id());
    List<Message> visible =
        all.stream().filter(m -> !m.ephemeral() || m.ephemeralTo().equals(as.id())).toList();
    Map<String, Long> replies =
        all.stream()
            .filter(m -> m.threadTs().filter(ts -> !ts.equals(m.ts())).isPresent())
            .collect(Collectors.groupingBy(m -> m.threadTs().get(), Collectors.counting()));
    String app = slack.installation().manifest().name();
    ObjectNode json =
        Json.object()
            .put("id", channel.id())
            .put("name", channel.isDirect() ? app : channel.name())
            .put("kind", channel.isDirect() ? "im" : channel.isPrivate() ? "private" : "channel")
            .put("archived", channel.archived())
            .put("unread", visible.stream().filter(m -> reads.isUnread(as.id(), m)).count())
            .put("hidden_notice", all.stream().filter(Message::hidden).count());
    ArrayNode messages = json.putArray("messages");
    visible.forEach(message -> messages.add(message(message, replies)));
    return json;
  }

  private ObjectNode message(Message message, Map<String, Long> replies) {
    ObjectNode json = Json.object().put("ts", message.ts());
    for (String field : List.of("thread_ts", "user", "bot_id", "username", "edited")) {
      if (message.body().has(field)) {
        json.set(field, message.body().get(field));
      }
    }
    JsonNode icons = message.body().path("icons");
    if (icons.isObject()) {
      json.put("icon", icons.path("emoji").asText(icons.path("image_48").asText()));
    }
    json.put("text", message.text());
    json.set("blocks", message.blocks());
    json.set("attachments", message.attachments());
    return json.put("ephemeral", message.ephemeral())
        .put("hidden", message.hidden())
        .put("broadcast", message.broadcast())
        .put("locked", slack.repliesRefused(message))
        .put("reply_count", replies.getOrDefault(message.ts(), 0L));
  }
}
