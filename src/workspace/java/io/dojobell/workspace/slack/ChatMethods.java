package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.RateLimiter.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** {@code chat.*} */
final class ChatMethods {
  // chat.update refuses what chat.postMessage cuts.
  private static final int UPDATE_TEXT = 4_000;
  private static final Set<String> WRITE = Set.of("chat:write");

  private final WorkspaceState state;
  private final MessageComposer composer;
  private final ConversationAccess places;

  ChatMethods(WorkspaceState site, ConversationAccess places) {
    this.state = site;
    this.places = places;
    composer = new MessageComposer(site);
  }

  List<ApiMethod> all() {
    return List.of(
        new ApiMethod("chat.postMessage", Tier.POSTING, true, WRITE, this::post),
        new ApiMethod("chat.update", Tier.THREE, true, WRITE, this::update),
        new ApiMethod("chat.delete", Tier.THREE, true, WRITE, this::delete),
        new ApiMethod("chat.postEphemeral", Tier.FOUR, true, WRITE, this::postEphemeral));
  }

  private ObjectNode post(ApiCall call) {
    WorkspaceChannel channel = places.forPosting(call.text("channel"));
    ObjectNode content = composer.compose(call);
    customize(call, content);
    String thread = call.text("thread_ts");
    places
        .threadRoot(channel.id(), thread)
        .ifPresent(
            parent -> {
              content.put("thread_ts", parent);
              if (call.bool("reply_broadcast")) {
                content.put("subtype", "thread_broadcast");
              }
            });
    boolean hide = call.isHidden();
    state.limits().acquirePost(channel.id()).ifPresent(wait -> refuse(wait));
    Message message = state.conversations().add(channel, authored(content), hide, "");
    state.notifyMentioned(message, call.bool("link_names") || call.text("parse").equals("full"));
    ObjectNode answer = Json.object().put("channel", channel.id()).put("ts", message.ts());
    answer.set("message", message.body());
    return answer;
  }

  private static void refuse(Duration wait) {
    throw new RateLimitedException(wait);
  }

  private void customize(ApiCall call, ObjectNode content) {
    for (String field : List.of("username", "icon_emoji", "icon_url")) {
      if (call.has(field)) {
        state.requireScope("chat:write.customize");
      }
    }
    if (call.has("username")) {
      content.put("username", call.text("username")).put("subtype", "bot_message");
    }
    if (call.has("icon_emoji")) {
      content.putObject("icons").put("emoji", call.text("icon_emoji"));
    } else if (call.has("icon_url")) {
      content.putObject("icons").put("image_48", call.text("icon_url"));
    }
  }

  private ObjectNode authored(ObjectNode content) {
    ObjectNode body =
        Json.object()
            .put("type", "message")
            .put("user", Installation.BOT_USER)
            .put("bot_id", Installation.BOT)
            .put("app_id", Installation.APP)
            .put("team", Installation.TEAM);
    body.setAll(content);
    ObjectNode profile = body.putObject("bot_profile");
    profile
        .put("id", Installation.BOT)
        .put("app_id", Installation.APP)
        .put("name", state.app().manifest().botName())
        .put("deleted", false)
        .put("team_id", Installation.TEAM);
    return body;
  }

  private ObjectNode update(ApiCall call) {
    Message old = places.ownMessage(call, "cant_update_message");
    if (state.editWindow().isClosedFor(old)) {
      throw new ApiErrorException("edit_window_closed");
    }
    if (call.text("text").length() > UPDATE_TEXT) {
      throw new ApiErrorException("msg_too_long");
    }
    ObjectNode content = composer.compose(call);
    ObjectNode body = old.body().deepCopy();
    for (String field : List.of("text", "blocks", "attachments")) {
      if (content.has(field)) {
        body.set(field, content.get(field));
      } else if (call.arguments().has(field) || !field.equals("attachments")) {
        body.remove(field);
      }
    }
    if (!body.has("text")) {
      body.put("text", "");
    }
    if (content.has("metadata")) {
      body.set("metadata", content.get("metadata"));
    }
    body.putObject("edited")
        .put("user", Installation.BOT_USER)
        .put("ts", state.clock().instant().getEpochSecond() + ".000000");
    Message changed = old.with(body);
    state.conversations().replace(changed);
    state.pings().addAll(LiveMention.findIn(changed, false));
    ObjectNode answer =
        Json.object()
            .put("channel", changed.channel())
            .put("ts", changed.ts())
            .put("text", changed.text());
    answer.set("message", body);
    return answer;
  }

  private ObjectNode delete(ApiCall call) {
    Message old = places.ownMessage(call, "cant_delete_message");
    state.conversations().remove(old);
    return Json.object().put("channel", old.channel()).put("ts", old.ts());
  }

  private ObjectNode postEphemeral(ApiCall call) {
    WorkspaceChannel channel = places.forMember(call.text("channel"));
    String user = call.require("user");
    if (state.users().byId(user).filter(u -> !u.deleted()).isEmpty()) {
      throw new ApiErrorException("user_not_in_channel");
    }
    ObjectNode content = composer.compose(call);
    customize(call, content);
    places
        .threadRoot(channel.id(), call.text("thread_ts"))
        .ifPresent(parent -> content.put("thread_ts", parent));
    Message message = state.conversations().add(channel, authored(content), false, user);
    return Json.object().put("message_ts", message.ts());
  }
}
