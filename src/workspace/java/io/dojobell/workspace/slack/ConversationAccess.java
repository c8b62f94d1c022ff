package io.dojobell.workspace.slack;

import java.util.Optional;

/** Checks where the app may post: channels and people by what a call names. */
final class ConversationAccess {
  private final WorkspaceState state;

  ConversationAccess(WorkspaceState site) {
    this.state = site;
  }

  /** The conversation for a message: an id, {@code #name} of a public channel, or a user's id. */
  WorkspaceChannel forPosting(String named) {
    WorkspaceChannel channel = find(named);
    requireOpen(channel);
    if (channel.restricted()) {
      throw new ApiErrorException("restricted_action");
    }
    if (!channel.isDirect() && !channel.appIsMember()) {
      if (channel.isPrivate()) {
        // What the app is not in, it does not see.
        throw new ApiErrorException("channel_not_found");
      }
      if (!state.hasScope("chat:write.public")) {
        throw new ApiErrorException("not_in_channel");
      }
    }
    return channel;
  }

  /** The conversation, which the app is in. */
  WorkspaceChannel forMember(String named) {
    WorkspaceChannel channel = find(named);
    requireOpen(channel);
    if (!channel.isDirect() && !channel.appIsMember()) {
      throw new ApiErrorException(channel.isPrivate() ? "channel_not_found" : "not_in_channel");
    }
    return channel;
  }

  /** The message a call names, which the app wrote. */
  Message ownMessage(ApiCall call, String errorIfForeign) {
    if (isUser(call.text("channel"))) {
      // It wants the id of the direct conversation.
      throw new ApiErrorException("channel_not_found");
    }
    WorkspaceChannel channel = find(call.text("channel"));
    requireOpen(channel);
    Message message =
        state
            .conversations()
            .message(channel.id(), call.text("ts"))
            .filter(m -> !m.isEphemeral())
            .orElseThrow(() -> new ApiErrorException("message_not_found"));
    if (!message.body().path("bot_id").asText().equals(Installation.BOT)) {
      throw new ApiErrorException(errorIfForeign);
    }
    return message;
  }

  /** The first message of the thread; empty where the message stands in the channel itself. */
  Optional<String> threadRoot(String channel, String ts) {
    return state.threads().findRoot(channel, ts);
  }

  private static boolean isUser(String named) {
    return named.startsWith("U") || named.startsWith("W");
  }

  private WorkspaceChannel find(String named) {
    if (isUser(named)) {
      WorkspaceUser user =
          state
              .users()
              .byId(named)
              .filter(u -> !u.deleted())
              .orElseThrow(() -> new ApiErrorException("channel_not_found"));
      if (user.role() == WorkspaceUser.UserRole.BOT) {
        throw new ApiErrorException("cannot_dm_bot");
      }
      return state.conversations().direct(user.id());
    }
    return state
        .conversations()
        .find(named)
        .or(
            () ->
                named.startsWith("#")
                    ? state.conversations().byName(named.substring(1)).filter(c -> !c.isPrivate())
                    : Optional.empty())
        .orElseThrow(() -> new ApiErrorException("channel_not_found"));
  }

  private void requireOpen(WorkspaceChannel channel) {
    if (channel.archived()) {
      throw new ApiErrorException("is_archived");
    }
    if (channel.isDirect() && !state.app().manifest().hasMessagesTab()) {
      throw new ApiErrorException("messages_tab_disabled");
    }
  }
}
