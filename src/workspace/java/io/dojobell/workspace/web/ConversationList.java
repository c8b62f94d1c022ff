package io.dojobell.workspace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.Message;
import io.dojobell.workspace.slack.SlackWorkspace;
import io.dojobell.workspace.slack.WorkspaceChannel;
import io.dojobell.workspace.slack.WorkspaceUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conversations that one person sees, and the messages in them. */
final class ConversationList {
  private final SlackWorkspace slack;
  private final ReadMarkers readMarkers;

  ConversationList(SlackWorkspace slack, ReadMarkers reads) {
    this.slack = slack;
    this.readMarkers = reads;
  }

  ArrayNode list(WorkspaceUser as) {
    ArrayNode list = Json.array();
    slack.place(as.id()); // the direct messages with the app are there from the start
    for (WorkspaceChannel channel : slack.channels()) {
      if (channel.isDirect() ? channel.directUser().equals(as.id()) : canSee(as, channel)) {
        list.add(conversation(as, channel));
      }
    }
    return list;
  }

  // A guest is in no private channel here.
  private static boolean canSee(WorkspaceUser as, WorkspaceChannel channel) {
    return !as.isGuest() || !channel.isPrivate();
  }

  private ObjectNode conversation(WorkspaceUser as, WorkspaceChannel channel) {
    List<Message> all = slack.messages(channel.id());
    List<Message> visible =
        all.stream().filter(m -> !m.isEphemeral() || m.ephemeralTo().equals(as.id())).toList();
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
            .put("unread", visible.stream().filter(m -> readMarkers.isUnread(as.id(), m)).count())
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
    return json.put("ephemeral", message.isEphemeral())
        .put("hidden", message.hidden())
        .put("broadcast", message.isBroadcast())
        .put("locked", slack.repliesRefused(message))
        .put("reply_count", replies.getOrDefault(message.ts(), 0L));
  }
}
