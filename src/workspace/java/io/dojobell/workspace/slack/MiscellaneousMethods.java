package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.RateLimiter.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Methods that few apps call: what Slack answers where their scopes are absent, and where not. */
final class MiscellaneousMethods {
  private static final String ICON = "https://a.slack-edge.com/80588/img/plugins/app/bot_36.png";
  private static final Duration MAX_SCHEDULE_AHEAD = Duration.ofDays(120);

  private final WorkspaceState state;
  private final ConversationAccess places;
  private final MessageComposer composer;
  private final Set<String> reactions = ConcurrentHashMap.newKeySet();
  private int scheduled;

  MiscellaneousMethods(WorkspaceState site, ConversationAccess places) {
    this.state = site;
    this.places = places;
    composer = new MessageComposer(site);
  }

  List<ApiMethod> all() {
    return List.of(
        new ApiMethod("api.test", Tier.FOUR, true, Set.of(), this::test),
        new ApiMethod(
            "chat.scheduleMessage", Tier.THREE, true, Set.of("chat:write"), this::schedule),
        new ApiMethod("chat.getPermalink", Tier.SPECIAL, false, Set.of(), this::permalink),
        new ApiMethod("reactions.add", Tier.THREE, true, Set.of("reactions:write"), this::react),
        new ApiMethod(
            "users.profile.get", Tier.FOUR, false, Set.of("users.profile:read"), this::profile),
        new ApiMethod("team.info", Tier.THREE, false, Set.of("team:read"), this::team),
        new ApiMethod("bots.info", Tier.THREE, false, Set.of("users:read"), this::bot));
  }

  private ObjectNode test(ApiCall call) {
    if (call.has("error")) {
      throw new ApiErrorException(call.text("error"));
    }
    ObjectNode answer = Json.object();
    if (!call.arguments().isEmpty()) {
      answer.set("args", call.arguments().deepCopy());
    }
    return answer;
  }

  /** Only answered: the message is never posted. */
  private synchronized ObjectNode schedule(ApiCall call) {
    WorkspaceChannel channel = places.forPosting(call.text("channel"));
    long at = Long.parseLong("0" + call.require("post_at").replaceAll("\\D", ""));
    Instant now = state.clock().instant();
    if (at <= now.getEpochSecond()) {
      throw new ApiErrorException("time_in_past");
    }
    if (at > now.plus(MAX_SCHEDULE_AHEAD).getEpochSecond()) {
      throw new ApiErrorException("time_too_far");
    }
    ObjectNode answer =
        Json.object()
            .put("channel", channel.id())
            .put("scheduled_message_id", "Q%09d".formatted(++scheduled))
            .put("post_at", at);
    answer.set("message", composer.compose(call).put("type", "delayed_message"));
    return answer;
  }

  private ObjectNode permalink(ApiCall call) {
    Message message = message(call.text("channel"), call.text("message_ts"));
    return Json.object()
        .put("channel", message.channel())
        .put(
            "permalink",
            "https://%s.slack.com/archives/%s/p%s"
                .formatted(Installation.DOMAIN, message.channel(), message.ts().replace(".", "")));
  }

  private Message message(String channel, String ts) {
    WorkspaceChannel found =
        state
            .conversations()
            .find(channel)
            .filter(c -> !c.isPrivate() || c.appIsMember())
            .orElseThrow(() -> new ApiErrorException("channel_not_found"));
    return state
        .conversations()
        .message(found.id(), ts)
        .orElseThrow(() -> new ApiErrorException("message_not_found"));
  }

  private ObjectNode react(ApiCall call) {
    if (!call.require("name").matches("[a-z0-9_+'-]+(::skin-tone-[2-6])?")) {
      throw new ApiErrorException("invalid_name");
    }
    Message message = message(call.text("channel"), call.text("timestamp"));
    if (!reactions.add(message.channel() + message.ts() + call.text("name"))) {
      throw new ApiErrorException("already_reacted");
    }
    return Json.object();
  }

  private ObjectNode profile(ApiCall call) {
    WorkspaceUser user =
        state
            .users()
            .byId(call.text("user"))
            .orElseThrow(() -> new ApiErrorException("user_not_found"));
    ObjectNode all = UserJson.of(user, state.hasScope("users:read.email"), state.clock().instant());
    return Json.object().set("profile", all.get("profile"));
  }

  private ObjectNode team(ApiCall call) {
    ObjectNode answer = Json.object();
    answer
        .putObject("team")
        .put("id", Installation.TEAM)
        .put("name", Installation.TEAM_NAME)
        .put("domain", Installation.DOMAIN)
        .put("email_domain", "");
    return answer;
  }

  private ObjectNode bot(ApiCall call) {
    if (state.app().orgInstall() && !call.has("team_id")) {
      throw new ApiErrorException("missing_argument");
    }
    if (call.has("team_id") && !call.text("team_id").equals(Installation.TEAM)) {
      throw new ApiErrorException("team_not_found");
    }
    if (!call.text("bot").equals(Installation.BOT)) {
      throw new ApiErrorException("bot_not_found");
    }
    ObjectNode answer = Json.object();
    ObjectNode bot = answer.putObject("bot");
    bot.put("id", Installation.BOT)
        .put("app_id", Installation.APP)
        .put("user_id", Installation.BOT_USER)
        .put("name", state.app().manifest().botName())
        .put("deleted", false)
        .put("updated", state.clock().instant().getEpochSecond())
        .putObject("icons")
        .put("image_36", ICON)
        .put("image_48", ICON)
        .put("image_72", ICON);
    return answer;
  }
}
