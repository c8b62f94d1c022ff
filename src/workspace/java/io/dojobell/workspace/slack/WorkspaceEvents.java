package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.Map;

/** Sends the events that the app may subscribe to: renames, changed users, messages. */
final class WorkspaceEvents {
  private final WorkspaceState state;
  private final EventSender events;
  private final AppConnection app;

  WorkspaceEvents(WorkspaceState site, EventSender events, AppConnection gate) {
    this.state = site;
    this.events = events;
    this.app = gate;
  }

  /** The scope without which Slack sends no such event, even if the manifest subscribes to it. */
  private static final Map<String, String> SCOPES =
      Map.of("message.im", "im:history", "app_mention", "app_mentions:read");

  /**
   * Sends an event the manifest subscribes to, and has the scope for; another is answered {@code
   * ignored}.
   */
  CommandReply send(ObjectNode event) {
    String type = event.path("type").asText();
    String name = type.equals("message") ? "message." + event.path("channel_type").asText() : type;
    String scope = SCOPES.get(name);
    if (!state.app().manifest().isSubscribedTo(name) || (scope != null && !state.hasScope(scope))) {
      return new CommandReply(0, Json.object(), Duration.ZERO, "ignored");
    }
    if (!event.has("event_ts")) {
      event.put("event_ts", TargetElement.actionTs(state.clock().instant()));
    }
    return events.send(event);
  }

  CommandReply channelRenamed(WorkspaceChannel channel, String name) {
    state.conversations().put(channel.renamed(name));
    state.changes().increment();
    ObjectNode event = Json.object().put("type", "channel_rename");
    event
        .putObject("channel")
        .put("id", channel.id())
        .put("name", name)
        .put("name_normalized", name)
        .put("created", 1_700_000_000);
    return send(event);
  }

  CommandReply channelIdChanged(WorkspaceChannel channel, String id) {
    state.conversations().changeId(channel.id(), id);
    state.changes().increment();
    return send(
        Json.object()
            .put("type", "channel_id_changed")
            .put("old_channel_id", channel.id())
            .put("new_channel_id", id));
  }

  CommandReply userChanged(WorkspaceUser user) {
    state.users().add(user);
    state.changes().increment();
    ObjectNode event = Json.object().put("type", "user_change");
    event.set(
        "user", UserJson.of(user, state.hasScope("users:read.email"), state.clock().instant()));
    return send(event.put("cache_ts", state.clock().instant().getEpochSecond()));
  }

  /** Returns what a person said: a direct message to the app, or one that mentions it. */
  CommandReply messagePosted(Message message, WorkspaceChannel channel) {
    ObjectNode event =
        Json.object()
            .put("user", message.user())
            .put("text", message.text())
            .put("ts", message.ts())
            .put("team", Installation.TEAM)
            .put("channel", channel.id());
    if (channel.isDirect()) {
      return send(event.put("type", "message").put("channel_type", "im"));
    }
    boolean mentioned = message.text().contains("<@" + Installation.BOT_USER);
    return mentioned && channel.appIsMember()
        ? send(event.put("type", "app_mention"))
        : new CommandReply(0, Json.object(), Duration.ZERO, "ignored");
  }

  /** A body of an outer type, signed and sent once. */
  CommandReply sendOuter(ObjectNode body) {
    body.put("token", Installation.VERIFICATION_TOKEN)
        .put("team_id", Installation.TEAM)
        .put("api_app_id", Installation.APP);
    return app.post(body.toString(), "application/json", java.util.Map.of());
  }
}
