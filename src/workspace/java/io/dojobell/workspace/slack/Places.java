package io.dojobell.workspace.slack;

import java.util.Optional;

/** Where the app may post: channels and people by what a call names. */
final class Places {
  private final Site site;

  Places(Site site) {
    this.site = site;
  }

  /** The conversation for a message: an id, {@code #name} of a public channel, or a user's id. */
  SlackChannel toPost(String named) {
    SlackChannel channel = find(named);
    open(channel);
    if (channel.restricted()) {
      throw new ApiError("restricted_action");
    }
    if (!channel.isDirect() && !channel.appIsMember()) {
      if (channel.isPrivate()) {
        // What the app is not in, it does not see.
        throw new ApiError("channel_not_found");
      }
      if (!site.may("chat:write.public")) {
        throw new ApiError("not_in_channel");
      }
    }
    return channel;
  }

  /** The conversation, which the app is in. */
  SlackChannel ofMember(String named) {
    SlackChannel channel = find(named);
    open(channel);
    if (!channel.isDirect() && !channel.appIsMember()) {
      throw new ApiError(channel.isPrivate() ? "channel_not_found" : "not_in_channel");
    }
    return channel;
  }

  /** The message a call names, which the app wrote. */
  Message own(ApiCall call, String errorIfForeign) {
    if (isUser(call.text("channel"))) {
      // It wants the id of the direct conversation.
      throw new ApiError("channel_not_found");
    }
    SlackChannel channel = find(call.text("channel"));
    open(channel);
    Message message =
        site.conversations()
            .message(channel.id(), call.text("ts"))
            .filter(m -> !m.ephemeral())
            .orElseThrow(() -> new ApiError("message_not_found"));
    if (!message.body().path("bot_id").asText().equals(Installation.BOT)) {
      throw new ApiError(errorIfForeign);
    }
    return message;
  }

  /** The first message of the thread; empty where the message stands in the channel itself. */
  Optional<String> threadOf(String channel, String ts) {
    return site.threads().parent(channel, ts);
  }

  private static boolean isUser(String named) {
    return named.startsWith("U") || named.startsWith("W");
  }

  private SlackChannel find(String named) {
    if (isUser(named)) {
      SlackUser user =
          site.people()
              .byId(named)
              .filter(u -> !u.deleted())
              .orElseThrow(() -> new ApiError("channel_not_found"));
      if (user.role() == SlackUser.Role.BOT) {
        throw new ApiError("cannot_dm_bot");
      }
      return site.conversations().direct(user.id());
    }
    return site.conversations()
        .find(named)
        .or(
            () ->
                named.startsWith("#")
                    ? site.conversations().byName(named.substring(1)).filter(c -> !c.isPrivate())
                    : Optional.empty())
        .orElseThrow(() -> new ApiError("channel_not_found"));
  }

  private void open(SlackChannel channel) {
    if (channel.archived()) {
      throw new ApiError("is_archived");
    }
    if (channel.isDirect() && !site.app().manifest().messagesTab()) {
      throw new ApiError("messages_tab_disabled");
    }
  }
}
