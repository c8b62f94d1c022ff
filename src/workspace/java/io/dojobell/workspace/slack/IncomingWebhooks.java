package io.dojobell.workspace.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Incoming webhooks: each posts into its one channel. */
public final class IncomingWebhooks {
  /** Slack answers a webhook in plain text. */
  public record WebhookResponse(int status, String retryAfter, String text) {}

  private final WorkspaceState state;
  private final Map<String, String> channels = new LinkedHashMap<>();

  IncomingWebhooks(WorkspaceState site) {
    this.state = site;
  }

  /** The path of the webhook of this channel, made when there is none; needs the scope. */
  public synchronized String path(String channelName) {
    if (!state.hasScope("incoming-webhook")) {
      throw new IllegalStateException("The manifest does not ask for incoming-webhook");
    }
    WorkspaceChannel channel =
        state
            .conversations()
            .byName(channelName)
            .orElseThrow(() -> new IllegalArgumentException("No Slack channel " + channelName));
    String path = "/services/" + Installation.TEAM + "/B" + channel.id() + "/local" + channel.id();
    channels.put(path, channel.id());
    return path;
  }

  /** Posts, unless the fault stands before it. */
  public WebhookResponse post(String path, String body, Fault fault) {
    WebhookResponse answer =
        fault == null || fault.isCarriedOut()
            ? perform(path, body, fault instanceof Fault.Hidden)
            : faultResponse(fault);
    state.changes().increment();
    return answer;
  }

  private static WebhookResponse faultResponse(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> new WebhookResponse(code, "", "server_error");
      case Fault.RateLimited(var after) ->
          new WebhookResponse(429, after.orElse(""), "rate_limited");
      case Fault.SlackError(String error) -> new WebhookResponse(403, "", error);
      case Fault.Unexpected _, Fault.Slow _, Fault.Truncated _, Fault.Hang _ ->
          new WebhookResponse(200, "", "ok");
      case Fault.Hidden _, Fault.ConnectionRefused _, Fault.Smtp _ ->
          new WebhookResponse(200, "", "ok");
    };
  }

  /** The channel that the webhook of this path posts to; empty where there is none. */
  public synchronized Optional<String> channel(String path) {
    return Optional.ofNullable(channels.get(path));
  }

  private WebhookResponse perform(String path, String body, boolean hidden) {
    String channelId = channels.get(path);
    if (channelId == null) {
      return new WebhookResponse(404, "", "no_service");
    }
    WorkspaceChannel channel = state.conversations().find(channelId).orElseThrow();
    if (channel.archived()) {
      return new WebhookResponse(410, "", "channel_is_archived");
    }
    JsonNode json = Json.read(body).orElse(null);
    if (!(json instanceof ObjectNode object)) {
      return new WebhookResponse(400, "", "invalid_payload");
    }
    try {
      ObjectNode content =
          new MessageComposer(state).compose(new ApiCall("incoming-webhook", object, "", hidden));
      Optional<Duration> wait = state.limits().acquirePost(channelId);
      if (wait.isPresent()) {
        String seconds = Long.toString(new RateLimitedException(wait.get()).seconds());
        return new WebhookResponse(429, seconds, "rate_limited");
      }
      ObjectNode message =
          Json.object()
              .put("type", "message")
              .put("subtype", "bot_message")
              .put("bot_id", "B" + channelId)
              .put("username", state.app().manifest().botName());
      message.setAll(content);
      Message posted = state.conversations().add(channel, message, hidden, "");
      state.notifyMentioned(posted, object.path("link_names").asBoolean());
      return new WebhookResponse(200, "", "ok");
    } catch (ApiErrorException e) {
      return new WebhookResponse(400, "", e.getMessage());
    }
  }
}
