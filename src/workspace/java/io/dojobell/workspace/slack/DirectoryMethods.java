package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import io.dojobell.workspace.slack.RateLimiter.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code users.*}, {@code conversations.*} and {@code auth.test}. */
final class DirectoryMethods {
  private static final Set<String> USERS = Set.of("users:read");
  private static final Set<String> CHANNELS =
      Set.of("channels:read", "groups:read", "im:read", "mpim:read");

  private static final Set<String> TYPES =
      Set.of("public_channel", "private_channel", "mpim", "im");

  // Slack: for large teams a limit is required; how large is not said.
  private static final int LARGE_TEAM = 1_000;

  private final WorkspaceState state;

  DirectoryMethods(WorkspaceState site) {
    this.state = site;
  }

  List<ApiMethod> all() {
    return List.of(
        new ApiMethod("auth.test", Tier.SPECIAL, true, Set.of(), this::test),
        new ApiMethod("users.info", Tier.FOUR, false, USERS, this::info),
        new ApiMethod("users.list", Tier.TWO, false, USERS, this::list),
        new ApiMethod(
            "users.lookupByEmail", Tier.THREE, false, Set.of("users:read.email"), this::lookup),
        new ApiMethod("conversations.list", Tier.TWO, false, CHANNELS, this::channels),
        new ApiMethod("conversations.info", Tier.THREE, false, CHANNELS, this::channel),
        new ApiMethod(
            "conversations.open",
            Tier.THREE,
            true,
            Set.of("im:write", "mpim:write", "channels:manage", "groups:write"),
            this::open));
  }

  private ObjectNode test(ApiCall call) {
    ObjectNode answer = Json.object();
    if (state.app().grid()) {
      answer.put("enterprise_id", Installation.ENTERPRISE);
    }
    return answer
        .put("url", "https://" + Installation.DOMAIN + ".slack.com/")
        .put("team", Installation.TEAM_NAME)
        .put("user", state.app().manifest().botName())
        .put("team_id", Installation.TEAM)
        .put("user_id", Installation.BOT_USER)
        .put("bot_id", Installation.BOT)
        .put("is_enterprise_install", state.app().orgInstall());
  }

  private ObjectNode profile(WorkspaceUser user) {
    return UserJson.of(user, state.hasScope("users:read.email"), state.clock().instant());
  }

  private ObjectNode info(ApiCall call) {
    WorkspaceUser user =
        state
            .users()
            .byId(call.text("user"))
            .orElseThrow(() -> new ApiErrorException("user_not_found"));
    return Json.object().set("user", profile(user));
  }

  private ObjectNode list(ApiCall call) {
    if (!call.has("limit") && state.users().all().size() > LARGE_TEAM) {
      throw new ApiErrorException("limit_required");
    }
    List<ObjectNode> members = state.users().all().stream().map(this::profile).toList();
    ObjectNode answer = Json.object();
    CursorPages.addPage(call, members, "members", 1000, answer);
    return answer.put("cache_ts", state.clock().instant().getEpochSecond());
  }

  private ObjectNode lookup(ApiCall call) {
    WorkspaceUser user =
        state
            .users()
            .byEmail(call.require("email"))
            .orElseThrow(() -> new ApiErrorException("users_not_found"));
    return Json.object().set("user", profile(user));
  }

  private ObjectNode channels(ApiCall call) {
    List<String> types =
        Arrays.asList(
            (call.has("types") ? call.text("types") : "public_channel").split("\\s*,\\s*"));
    if (!TYPES.containsAll(types)) {
      throw new ApiErrorException("invalid_types");
    }
    List<ObjectNode> found =
        state.conversations().all().stream()
            .filter(channel -> types.contains(type(channel)))
            .filter(channel -> !channel.isPrivate() || channel.appIsMember())
            .filter(channel -> !(channel.archived() && call.bool("exclude_archived")))
            .map(this::shape)
            .toList();
    ObjectNode answer = Json.object();
    CursorPages.addPage(call, found, "channels", 100, answer);
    return answer;
  }

  private ObjectNode channel(ApiCall call) {
    WorkspaceChannel channel =
        state
            .conversations()
            .find(call.text("channel"))
            .filter(c -> !c.isPrivate() || c.appIsMember())
            .orElseThrow(() -> new ApiErrorException("channel_not_found"));
    return Json.object().set("channel", shape(channel));
  }

  private ObjectNode open(ApiCall call) {
    WorkspaceUser user =
        state
            .users()
            .byId(call.require("users"))
            .orElseThrow(() -> new ApiErrorException("user_not_found"));
    if (user.deleted()) {
      throw new ApiErrorException("user_disabled");
    }
    if (user.role() == WorkspaceUser.UserRole.BOT) {
      throw new ApiErrorException("cannot_dm_bot");
    }
    WorkspaceChannel direct = state.conversations().direct(user.id());
    ObjectNode answer = Json.object();
    answer.putObject("channel").put("id", direct.id());
    return answer;
  }

  private static String type(WorkspaceChannel channel) {
    return channel.isDirect() ? "im" : channel.isPrivate() ? "private_channel" : "public_channel";
  }

  private ObjectNode shape(WorkspaceChannel channel) {
    ObjectNode json = Json.object().put("id", channel.id()).put("created", 1_700_000_000);
    if (channel.isDirect()) {
      return json.put("is_im", true)
          .put("user", channel.directUser())
          .put("is_user_deleted", false)
          .put("is_archived", false);
    }
    return json.put("name", channel.name())
        .put("is_channel", !channel.isPrivate())
        .put("is_group", channel.isPrivate())
        .put("is_im", false)
        .put("is_mpim", false)
        .put("is_private", channel.isPrivate())
        .put("is_archived", channel.archived())
        .put("is_general", channel.name().equals("general"))
        .put("name_normalized", channel.name())
        .put("is_shared", false)
        .put("is_ext_shared", false)
        .put("is_org_shared", false)
        .put("is_member", channel.appIsMember())
        .put("num_members", state.users().all().size());
  }
}
