package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Json;
import java.time.Instant;
import java.util.Optional;

/** The bodies of what Slack sends to the app. */
final class PayloadBuilder {
  private final WorkspaceState state;
  private final ResponseUrls responseUrls;
  private long lastEvent;

  PayloadBuilder(WorkspaceState site, ResponseUrls responseUrls) {
    this.state = site;
    this.responseUrls = responseUrls;
  }

  ObjectNode command(WorkspaceUser user, WorkspaceChannel channel, String command, String text) {
    ObjectNode grid = Json.object();
    if (state.app().grid()) {
      grid.put("enterprise_id", Installation.ENTERPRISE)
          .put("enterprise_name", Installation.ENTERPRISE_NAME);
    }
    return grid.put("token", Installation.VERIFICATION_TOKEN)
        .put("team_id", Installation.TEAM)
        .put("team_domain", Installation.DOMAIN)
        .put("channel_id", channel.id())
        .put("channel_name", channel.isDirect() ? "directmessage" : name(channel))
        .put("user_id", user.id())
        .put("user_name", user.name())
        .put("command", command)
        .put("text", text)
        .put("api_app_id", Installation.APP)
        .put("is_enterprise_install", state.app().orgInstall())
        .put(
            "response_url",
            responseUrls.issue("commands", channel.id(), user.id(), Optional.empty()))
        .put("trigger_id", state.triggers().issue(user.id()));
  }

  private static String name(WorkspaceChannel channel) {
    return channel.isPrivate() ? "privategroup" : channel.name();
  }

  ObjectNode interactive(String type, WorkspaceUser user) {
    ObjectNode payload = Json.object().put("type", type);
    payload.putObject("team").put("id", Installation.TEAM).put("domain", Installation.DOMAIN);
    payload
        .putObject("user")
        .put("id", user.id())
        .put("username", user.name())
        .put("name", user.name())
        .put("team_id", user.team());
    payload
        .put("api_app_id", Installation.APP)
        .put("token", Installation.VERIFICATION_TOKEN)
        .put("is_enterprise_install", state.app().orgInstall());
    if (state.app().grid()) {
      payload
          .putObject("enterprise")
          .put("id", Installation.ENTERPRISE)
          .put("name", Installation.ENTERPRISE_NAME);
      return payload;
    }
    return payload.putNull("enterprise");
  }

  ObjectNode withTrigger(ObjectNode payload, WorkspaceUser user) {
    return payload.put("trigger_id", state.triggers().issue(user.id()));
  }

  void addContainer(ObjectNode payload, Message message) {
    WorkspaceChannel channel = state.conversations().find(message.channel()).orElseThrow();
    ObjectNode container =
        payload
            .putObject("container")
            .put("type", "message")
            .put("message_ts", message.ts())
            .put("channel_id", message.channel())
            .put("is_ephemeral", message.isEphemeral());
    message.threadTs().ifPresent(ts -> container.put("thread_ts", ts));
    payload
        .putObject("channel")
        .put("id", channel.id())
        .put("name", channel.isDirect() ? "directmessage" : name(channel));
    payload.set("message", message.body());
  }

  void addResponseUrl(ObjectNode payload, Message message, WorkspaceUser user) {
    payload.put(
        "response_url",
        responseUrls.issue("actions", message.channel(), user.id(), Optional.of(message)));
  }

  void addContainer(ObjectNode payload, View view) {
    payload.putObject("container").put("type", "view").put("view_id", view.id());
    payload.set("view", view.body());
  }

  ObjectNode event(JsonNode event) {
    Instant now = state.clock().instant();
    ObjectNode body =
        Json.object()
            .put("token", Installation.VERIFICATION_TOKEN)
            .put("team_id", Installation.TEAM)
            .put("api_app_id", Installation.APP);
    body.set("event", event);
    body.put("type", "event_callback")
        .put("event_id", nextEvent())
        .put("event_time", now.getEpochSecond());
    String enterprise = state.app().grid() ? Installation.ENTERPRISE : null;
    if (enterprise != null) {
      body.put("enterprise_id", enterprise);
    }
    body.putArray("authorizations")
        .addObject()
        .put("enterprise_id", enterprise)
        .put("team_id", Installation.TEAM)
        .put("user_id", Installation.BOT_USER)
        .put("is_bot", true)
        .put("is_enterprise_install", state.app().orgInstall());
    return body.put("is_ext_shared_channel", false).put("event_context", "4-" + Installation.TEAM);
  }

  private synchronized String nextEvent() {
    return "Ev%09d".formatted(++lastEvent);
  }
}
