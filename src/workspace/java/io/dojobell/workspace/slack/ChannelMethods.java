package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.RateLimiter.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code conversations.join}, {@code members}, {@code history} and {@code users.conversations}. */
final class ChannelMethods {
  private static final Set<String> READ =
      Set.of("channels:read", "groups:read", "im:read", "mpim:read");
  private static final Set<String> HISTORY =
      Set.of("channels:history", "groups:history", "im:history", "mpim:history");

  private final WorkspaceState state;

  ChannelMethods(WorkspaceState site) {
    this.state = site;
  }

  List<ApiMethod> all() {
    return List.of(
        new ApiMethod("conversations.join", Tier.THREE, true, Set.of("channels:join"), this::join),
        new ApiMethod("conversations.members", Tier.FOUR, false, READ, this::members),
        new ApiMethod("conversations.history", Tier.THREE, false, HISTORY, this::history),
        new ApiMethod("users.conversations", Tier.THREE, false, READ, this::ofUser));
  }

  private ObjectNode join(ApiCall call) {
    WorkspaceChannel channel = requireVisible(call);
    if (channel.archived()) {
      throw new ApiErrorException("is_archived");
    }
    if (channel.isDirect() || channel.isPrivate()) {
      throw new ApiErrorException("method_not_supported_for_channel_type");
    }
    WorkspaceChannel joined = state.conversations().put(channel.appIsMember(true));
    ObjectNode answer = Json.object();
    answer.putObject("channel").put("id", joined.id()).put("name", joined.name());
    return answer;
  }

  private WorkspaceChannel requireVisible(ApiCall call) {
    return state
        .conversations()
        .find(call.text("channel"))
        .filter(channel -> !channel.isPrivate() || channel.appIsMember())
        .orElseThrow(() -> new ApiErrorException("channel_not_found"));
  }

  private ObjectNode members(ApiCall call) {
    WorkspaceChannel channel = requireVisible(call);
    List<ObjectNode> members = new ArrayList<>();
    membersOf(channel).forEach(id -> members.add(Json.object().put("id", id)));
    ObjectNode answer = Json.object();
    CursorPages.addPage(call, members, "members", 100, answer);
    ArrayNode ids = Json.array();
    answer.path("members").forEach(member -> ids.add(member.path("id").asText()));
    return answer.set("members", ids);
  }

  /** Everybody is in every channel, guests in none; the app where it was invited. */
  private Stream<String> membersOf(WorkspaceChannel channel) {
    if (channel.isDirect()) {
      return Stream.of(channel.directUser(), Installation.BOT_USER);
    }
    return state.users().all().stream()
        .filter(user -> !user.deleted() && !user.isGuest())
        .filter(user -> !user.id().equals(Installation.BOT_USER) || channel.appIsMember())
        .map(WorkspaceUser::id);
  }

  private ObjectNode history(ApiCall call) {
    WorkspaceChannel channel = requireVisible(call);
    String needed =
        channel.isDirect()
            ? "im:history"
            : channel.isPrivate() ? "groups:history" : "channels:history";
    state.requireScope(needed);
    if (!channel.appIsMember()) {
      throw new ApiErrorException("not_in_channel");
    }
    List<ObjectNode> messages =
        state.conversations().messages(channel.id()).reversed().stream()
            .filter(message -> !message.isEphemeral() && !message.hidden())
            .filter(
                message ->
                    message.threadTs().isEmpty()
                        || message.threadTs().get().equals(message.ts())
                        || message.isBroadcast())
            .map(message -> (ObjectNode) message.body())
            .toList();
    ObjectNode answer = Json.object();
    CursorPages.addPage(call, messages, "messages", 100, answer);
    boolean more = !answer.at("/response_metadata/next_cursor").asText().isEmpty();
    return answer.put("has_more", more).put("pin_count", 0);
  }

  private ObjectNode ofUser(ApiCall call) {
    String user = call.has("user") ? call.text("user") : Installation.BOT_USER;
    if (state.users().byId(user).isEmpty()) {
      throw new ApiErrorException("user_not_found");
    }
    List<ObjectNode> channels =
        state.conversations().all().stream()
            .filter(channel -> !channel.isPrivate())
            .filter(channel -> membersOf(channel).anyMatch(user::equals))
            .map(channel -> Json.object().put("id", channel.id()).put("name", channel.name()))
            .toList();
    ObjectNode answer = Json.object();
    CursorPages.addPage(call, channels, "channels", 100, answer);
    return answer;
  }
}
