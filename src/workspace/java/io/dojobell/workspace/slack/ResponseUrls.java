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
  private static final int USES = 5;
  private static final Duration LIFE = Duration.ofMinutes(30);

  private record Use(String channel, String user, Optional<Message> original, Instant at) {}

  private final Site site;
  private final Places places;
  private final Map<String, Use> byId = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private volatile String base = "";

  ResponseUrls(Site site, Places places) {
    this.site = site;
    this.places = places;
  }

  void base(String url) {
    base = url;
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
    byId.put(id, new Use(channel, user, original, site.clock().instant()));
    return base + id;
  }

  /** The app posts to one, unless the fault stands before it. */
  public WebApi.Answer post(String id, String body, Fault fault) {
    if (fault != null && !fault.carriedOut()) {
      return WebApi.undone(fault);
    }
    try {
      Use use = take(id);
      JsonNode json =
          Json.read(body)
              .filter(JsonNode::isObject)
              .orElseThrow(() -> new ApiError("invalid_payload"));
      perform(use, (ObjectNode) json);
      site.changes().mark();
      return new WebApi.Answer(200, Map.of(), Json.object().put("ok", true));
    } catch (ApiError e) {
      int status = e.getMessage().endsWith("_url") ? 404 : 400;
      return new WebApi.Answer(status, Map.of(), e.answer());
    }
  }

  private synchronized Use take(String id) {
    Use use = byId.get(id);
    if (use == null || site.clock().instant().isAfter(use.at().plus(LIFE))) {
      throw new ApiError("expired_url");
    }
    if (used.merge(id, 1, Integer::sum) > USES) {
      throw new ApiError("used_url");
    }
    return use;
  }

  private void perform(Use use, ObjectNode json) {
    ApiCall call = new ApiCall("response_url", json, "", false);
    if (call.flag("delete_original")) {
      use.original().ifPresent(site.conversations()::remove);
      return;
    }
    if (call.flag("replace_original") && use.original().isPresent()) {
      Message old = use.original().get();
      ObjectNode changed = old.body().deepCopy();
      changed.remove("blocks");
      changed.setAll(new Composer(site).compose(call));
      site.conversations().replace(old.with(changed));
      return;
    }
    say(use.channel(), use.user(), json);
  }

  /** The app's answer, to all in the channel or only to the user. */
  void say(String channelId, String user, ObjectNode json) {
    ApiCall call = new ApiCall("response_url", json, "", false);
    ObjectNode body =
        Json.object()
            .put("type", "message")
            .put("user", Installation.BOT_USER)
            .put("bot_id", Installation.BOT)
            .put("app_id", Installation.APP)
            .put("team", Installation.TEAM);
    body.setAll(new Composer(site).compose(call));
    places
        .threadOf(channelId, call.text("thread_ts"))
        .ifPresent(parent -> body.put("thread_ts", parent));
    SlackChannel channel = site.conversations().find(channelId).orElseThrow();
    boolean all = call.text("response_type").equals("in_channel");
    Message message = site.conversations().add(channel, body, false, all ? "" : user);
    if (all) {
      site.pings().addAll(Ping.in(message, false));
    }
  }
}
