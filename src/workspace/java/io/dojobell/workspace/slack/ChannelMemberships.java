package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Duration;

/** The members of channels; joining is sent to the app where it subscribed to that. */
final class ChannelMemberships {
  private final WorkspaceState state;
  private final EventSender events;

  ChannelMemberships(WorkspaceState site, EventSender events) {
    this.state = site;
    this.events = events;
  }

  /** The user, perhaps the app's own, is added to the channel by another. */
  CommandReply join(WorkspaceUser user, WorkspaceChannel channel, WorkspaceUser inviter) {
    var now = channel;
    if (user.id().equals(Installation.BOT_USER)) {
      now = state.conversations().put(channel.appIsMember(true));
    }
    state.changes().increment();
    if (!now.appIsMember() || !isNotified(now)) {
      return new CommandReply(0, Json.object(), Duration.ZERO, "ignored");
    }
    ObjectNode event =
        Json.object()
            .put("type", "member_joined_channel")
            .put("user", user.id())
            .put("channel", now.id())
            .put("channel_type", "C")
            .put("team", Installation.TEAM)
            .put("inviter", inviter.id())
            .put("event_ts", TargetElement.actionTs(state.clock().instant()));
    return events.send(event);
  }

  // Slack: of public channels with channels:read, of private ones with groups:read.
  private boolean isNotified(WorkspaceChannel channel) {
    return state.app().manifest().isSubscribedTo("member_joined_channel")
        && state.hasScope(channel.isPrivate() ? "groups:read" : "channels:read");
  }
}
