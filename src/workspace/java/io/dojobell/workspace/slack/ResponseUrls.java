package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Response URLs: each 5 uses within 30 minutes. */
public final class ResponseUrls {
  private static final int MAX_USES = 5;
  private static final Duration LIFETIME = Duration.ofMinutes(30);

  private record Use(String channel, String user, Optional<Message> original, Instant at) {}

  private final WorkspaceState state;
  private final ConversationAccess places;
  private final Map<String, Use> byId = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private volatile String baseUrl = "";

  ResponseUrls(WorkspaceState site, ConversationAccess places) {
    this.state = site;
    this.places = places;
  }

  void setBaseUrl(String url) {
    baseUrl = url;
  }

  /** A new one for what this user did here. */
  public synchronized String issue(
      String kind, String channel, String user, Optional<Message> original) {
    String id =
        kind
            + "/"
            + Installation.TEAM
            + "/"
            + (byId.size() + 1)
            + "/"
            + Long.toHexString((byId.size() + 1) * 0x9E3779B97F4A7C15L);
    byId.put(id, new Use(channel, user, original, state.clock().instant()));
    return baseUrl + id;
  }

  /** The app posts to one, unless the fault stands before it. */
  public WebApi.ApiResult post(String id, String body, Fault fault) {
    if (fault != null && !fault.isCarriedOut()) {
      return WebApi.faultResponse(fault);
    }
    try {
      Use use = take(id);
      JsonNode json =
          Json.read(body)
              .filter(JsonNode::isObject)
              .orElseThrow(() -> new ApiErrorException("invalid_payload"));
      perform(use, (ObjectNode) json);
      state.changes().increment();
      return new WebApi.ApiResult(200, Map.of(), Json.object().put("ok", true));
    } catch (ApiErrorException e) {
      int status = e.getMessage().endsWith("_url") ? 404 : 400;
      return new WebApi.ApiResult(status, Map.of(), e.answer());
    }
  }

  private synchronized Use take(String id) {
    Use use = byId.get(id);
    if (use == null || state.clock().instant().isAfter(use.at().plus(LIFETIME))) {
      throw new ApiErrorException("expired_url");
    }
    if (used.merge(id, 1, Integer::sum) > MAX_USES) {
      throw new ApiErrorException("used_url");
    }
    return use;
  }

  private void perform(Use use, ObjectNode json) {
    ApiCall call = new ApiCall("response_url", json, "", false);
    if (call.bool("delete_original")) {
      use.original().ifPresent(state.conversations()::remove);
      return;
    }
    if (call.bool("replace_original") && use.original().isPresent()) {
      Message old = use.original().get();
      ObjectNode changed = old.body().deepCopy();
      changed.remove("blocks");
      changed.setAll(new MessageComposer(state).compose(call));
      state.conversations().replace(old.with(changed));
      return;
    }
    postReply(use.channel(), use.user(), json);
  }

  /** The app's answer, to all in the channel or only to the user. */
  void postReply(String channelId, String user, ObjectNode json) {
    ApiCall call = new ApiCall("response_url", json, "", false);
    ObjectNode body =
        Json.object()
            .put("type", "message")
            .put("user", Installation.BOT_USER)
            .put("bot_id", Installation.BOT)
            .put("app_id", Installation.APP)
            .put("team", Installation.TEAM);
    body.setAll(new MessageComposer(state).compose(call));
    places
        .threadRoot(channelId, call.text("thread_ts"))
        .ifPresent(parent -> body.put("thread_ts", parent));
    WorkspaceChannel channel = state.conversations().find(channelId).orElseThrow();
    boolean all = call.text("response_type").equals("in_channel");
    Message message = state.conversations().add(channel, body, false, all ? "" : user);
    if (all) {
      state.notifyMentioned(message, false);
    }
  }
}
