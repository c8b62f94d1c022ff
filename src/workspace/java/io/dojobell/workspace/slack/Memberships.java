package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Duration;

/** Who joins which channel, and whether the app hears of it. */
final class Memberships {
  private final Site site;
  private final Events events;

  Memberships(Site site, Events events) {
    this.site = site;
    this.events = events;
  }

  /** The user, perhaps the app's own, is added to the channel by another. */
  CommandReply join(SlackUser user, SlackChannel channel, SlackUser inviter) {
    var now = channel;
    if (user.id().equals(Installation.BOT_USER)) {
      now = site.conversations().put(channel.appIsMember(true));
    }
    site.changes().mark();
    if (!now.appIsMember() || !hears(now)) {
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
            .put("event_ts", Target.actionTs(site.clock().instant()));
    return events.send(event);
  }

  // Slack: of public channels with channels:read, of private ones with groups:read.
  private boolean hears(SlackChannel channel) {
    return site.app().manifest().hears("member_joined_channel")
        && site.may(channel.isPrivate() ? "groups:read" : "channels:read");
  }
}
